-- title: Records that describe it
-- nothing: no record
select m.work_id as record, m.rule as "merged by", coalesce(w.source, '') as source, coalesce(w.doi, '') as doi, w.input
from work_merge m
join work w on w.work_id = m.work_id
where m.merged_id = ${id}
order by m.rule nulls last, m.work_id nulls last
