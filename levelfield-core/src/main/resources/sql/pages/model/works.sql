-- title: Works that use or study it
-- nothing: no work of the field is known to
select w.work_id, w.title as work, w.year, w.venue as venue, m.relation, m.words as "read from"
from work_model m
join merged_work w on w.work_id = m.work_id
where m.model = ${id} and m.relation <> 'mentions'
order by w.year desc nulls last, w.title nulls last
limit 200
