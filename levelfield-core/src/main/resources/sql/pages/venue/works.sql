-- title: Works most cited
-- nothing: no work
select work_id, title as work, year, cited_by_count as "citations recorded"
from merged_work
where venue = ${id}
order by cited_by_count desc nulls last, year desc nulls last, work_id nulls last
limit 50
