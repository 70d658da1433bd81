-- Title and abstract of works whose text says that something is also called something else.
select w.work_id, coalesce(w.title, '') || '. ' || coalesce(t.abstract, '') as text
from merged_work w
join work t on t.work_id = w.abstract_id
where lower(t.abstract) like '%also known as%'
    or lower(t.abstract) like '%also called%'
    or lower(t.abstract) like '%also referred to as%'
    or lower(t.abstract) like '%also termed%'
    or lower(t.abstract) like '%otherwise known as%'
    or lower(t.abstract) like '%commonly known as%'
    or lower(t.abstract) like '%commonly called%'
    or lower(t.abstract) like '%a.k.a.%'
    or lower(t.abstract) like '% aka %'
    or lower(t.abstract) like '%equivalently,%'
    or lower(t.abstract) like '%synonymous with%'
order by w.work_id
