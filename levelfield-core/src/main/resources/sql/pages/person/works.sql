-- title: Works
-- nothing: no work
select w.work_id, w.title as work, w.year, w.venue as venue
from person_work p
join merged_work w on w.work_id = p.work_id
where p.person_id = ${id}
order by w.year desc nulls last, w.title nulls last
limit 300
