-- One row per work of the citation graph with its disruption: empty where the work has no known references, no year, or no later work to count.
create or replace view disruption_work as
select
    d.work_id,
    d.year,
    w.venue,
    w.topic,
    t.team,
    d.reference_count as "references",
    d.citation_count as citations,
    case when d.reference_count > 0 then 1 else 0 end as has_references,
    case when d.reference_count > 0
        then cast(d.alone - d.along as double) / nullif(d.alone + d.along + d.past, 0) end as cd,
    case when d.reference_count > 0
        then cast(d.alone5 - d.along5 as double) / nullif(d.alone5 + d.along5 + d.past5, 0) end as cd5,
    case when d.reference_count > 0
        then cast(d.alone - d.along as double) / nullif(d.alone + d.along, 0) end as cd_nok
from work_disruption d
join merged_work w on w.work_id = d.merged_id
left join team t on t.work_id = d.merged_id;
