-- title: Works most cited
-- nothing: no work
select w.work_id, w.title as work, w.year, w.venue as venue, w.cited_by_count as "citations recorded"
from (select distinct work_id from work_institution where parent_key = ${id} or institution_key = ${id}) i
join merged_work w on w.work_id = i.work_id
order by w.cited_by_count desc nulls last, w.year desc nulls last, w.work_id nulls last
limit 50
