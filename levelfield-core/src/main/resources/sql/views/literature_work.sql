-- One row per merged work with what its references miss; null where too few of them are known.
create or replace view literature_work as
select
    w.work_id, w.venue, w.year, w.topic, t.team,
    l.known_references, l.likely_missing, l.likeliest_id, l.likeliest
from merged_work w
join team t on t.work_id = w.work_id
left join work_literature l on l.work_id = w.work_id;
