-- One row per author of a merged work, classed alone and weighing one over the number of authors: the unit of fractional
-- counting. Where a source prints affiliations for the team as a whole, the work is divided equally among the sectors
-- that they name; a work without authors is one unknown.
create or replace view author_team as
with shared as (
    select work_id, academia, industry, other
    from authorship_sector
    where position is null
),
divided as (
    select
        work_id,
        case
            when academia and industry then 'mixed'
            when academia then 'academic_only'
            when industry then 'industry_only'
            when other then 'other'
            else 'unknown'
        end as team,
        1.0 / count(*) over (partition by work_id) as weight
    from authorship_sector
    where position is not null and work_id not in (select work_id from shared)
    union all
    select
        work_id,
        sector as team,
        1.0 / count(*) over (partition by work_id) as weight
    from (
        select work_id, 'academic_only' as sector from shared where academia
        union all
        select work_id, 'industry_only' as sector from shared where industry
        union all
        select work_id, 'other' as sector from shared where other
    )
    union all
    select work_id, 'unknown' as team, 1.0 as weight
    from team
    where work_id not in (select work_id from authorship_sector)
)
select w.work_id, w.venue, w.year, w.topic, d.team, d.weight, 0.0 as partial
from merged_work w
join divided d on d.work_id = w.work_id
where not coalesce(w.is_retracted, false);
