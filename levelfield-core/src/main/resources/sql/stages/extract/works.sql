-- Title, abstract and year of every merged work.
select
    w.work_id,
    coalesce(w.title, '') as title,
    coalesce(a.abstract, '') as abstract,
    coalesce(w.year, 0) as year
from merged_work w
left join work a on a.work_id = w.abstract_id
order by w.work_id
