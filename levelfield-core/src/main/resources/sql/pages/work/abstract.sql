-- title: Abstract
-- shown: text
-- nothing: no source records its abstract
select min(a.abstract) as abstract
from merged_work w
join work a on a.work_id = w.abstract_id
where w.work_id = ${id}
having min(a.abstract) is not null
