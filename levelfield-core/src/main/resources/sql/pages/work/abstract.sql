-- title: Abstract
-- shown: text
-- nothing: no source records its abstract
select a.abstract
from merged_work w
join work a on a.work_id = w.abstract_id
where w.work_id = ${id} and a.abstract is not null
limit 1
