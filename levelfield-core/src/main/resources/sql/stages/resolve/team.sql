-- The team of every merged work, from the sectors of its authorships.
with summed as (
    select
        w.work_id,
        count(s.position) as authors,
        count(case when s.basis <> 'none' and s.position is not null then 1 end) as known,
        coalesce(bool_or(s.academia), false) as academia,
        coalesce(bool_or(s.industry), false) as industry,
        coalesce(bool_or(s.other), false) as other,
        coalesce(bool_or(s.work_id is not null and s.position is null), false) as shared
    from merged_work w
    left join authorship_sector s on s.work_id = w.work_id
    group by w.work_id
)
select
    work_id,
    case
        when academia and industry then 'mixed'
        when academia then 'academic_only'
        when industry then 'industry_only'
        when other then 'other'
        else 'unknown'
    end as team,
    authors,
    case when shared then authors else known end as known_authors,
    shared or (authors > 0 and known = authors) as complete
from summed
order by work_id
