-- Title and longest abstract of every merged work that has an abstract, in the order of ids.
select
    w.work_id,
    coalesce(w.title, '') as title,
    t.abstract
from merged_work w
join work t on t.work_id = w.abstract_id
where t.abstract is not null
order by w.work_id
