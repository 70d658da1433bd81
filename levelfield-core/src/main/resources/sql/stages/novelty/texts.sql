-- Title and longest abstract of every merged work that has an abstract, as one text.
select
    w.work_id,
    coalesce(w.title, '') || ' . ' || t.abstract as text
from merged_work w
join work t on t.work_id = w.abstract_id
where t.abstract is not null
