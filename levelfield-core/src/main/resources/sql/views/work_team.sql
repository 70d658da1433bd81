-- One row per merged work with its team: the unit of full counting.
create or replace view work_team as
select
    w.work_id,
    w.venue,
    w.year,
    w.topic,
    t.team,
    1.0 as weight,
    case when t.team <> 'unknown' and not t.complete then 1.0 else 0.0 end as partial
from merged_work w
join team t on t.work_id = w.work_id
-- a retracted or withdrawn work is no research output, whoever wrote it
where not coalesce(w.is_retracted, false);
