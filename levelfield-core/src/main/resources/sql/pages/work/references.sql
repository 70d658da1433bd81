-- title: It cites
-- nothing: no reference to a work of this field is recorded
select distinct r.work_id, r.title as work, r.year, r.venue as venue
from work_merge m
join citation c on c.work_id = m.work_id
join work_merge o on o.work_id = c.referenced_work_id
join merged_work r on r.work_id = o.merged_id
where m.merged_id = ${id}
order by r.year desc nulls last, r.title nulls last
limit 200
