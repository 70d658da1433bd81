-- Title, abstract and year of every merged work.
with abstracts as (
    select work_id, max(abstract) as abstract
    from work
    where abstract is not null
    group by work_id
)
select
    w.work_id,
    coalesce(w.title, '') as title,
    coalesce(a.abstract, '') as abstract,
    coalesce(w.year, 0) as year
from merged_work w
left join abstracts a on a.work_id = w.abstract_id
order by w.work_id
