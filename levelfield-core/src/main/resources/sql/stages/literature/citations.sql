-- Citations between merged works that have a record in the field.
select distinct citing.merged_id as citing, cited.merged_id as cited
from citation c
join work_merge citing on citing.work_id = c.work_id
join work_merge cited on cited.work_id = c.referenced_work_id
where citing.merged_id <> cited.merged_id
order by citing nulls last, cited nulls last
