-- How many references are to works of which the field has no record.
select count(*)
from citation c
where not exists (select 1 from citation_member m where m.work_id = c.referenced_work_id)
