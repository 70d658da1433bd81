-- One row per work of the citation graph with its sleep: empty where no work of its own or a later year cites it.
create or replace view beauty_work as
select
    d.work_id,
    d.year,
    w.venue,
    w.topic,
    t.team,
    coalesce(b.citation_count, 0) as citations,
    b.beauty,
    b.peak,
    b.awakening
from work_disruption d
join merged_work w on w.work_id = d.merged_id
left join work_beauty b on b.work_id = d.work_id
left join team t on t.work_id = d.merged_id;
