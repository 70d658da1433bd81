-- Citations between merged works of the field, each once.
select distinct a.merged_id as citing, b.merged_id as cited
from citation c
join work_merge a on a.work_id = c.work_id
join work_merge b on b.work_id = c.referenced_work_id
where a.merged_id <> b.merged_id
