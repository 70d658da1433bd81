-- One row per work of the citation graph with what it combines.
create or replace view combination_work as
select
    d.work_id,
    d.year,
    w.venue,
    w.topic,
    t.team,
    c.venue_pairs,
    c.median_z,
    c.tenth_z,
    c.concept_pairs,
    c.first_concept_pairs
from work_combination c
join work_disruption d on d.work_id = c.work_id
join merged_work w on w.work_id = d.merged_id
left join team t on t.work_id = d.merged_id;
