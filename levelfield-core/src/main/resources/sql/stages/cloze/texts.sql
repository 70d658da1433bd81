-- Title and longest abstract of every merged work, in the order of ids.
select w.work_id, w.title, t.abstract
from merged_work w
left join work t on t.work_id = w.abstract_id
order by w.work_id
