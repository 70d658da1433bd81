-- title: What is known of it
-- shown: facts
-- nothing: nothing more is known of it
with said as (
    select 1 as place, 'Team' as what, replace(t.team, '_', ' ') as said,
        case when t.complete then 'the sector of every author is known' else cast(t.known_authors as varchar) || ' of ' || cast(t.authors as varchar) || ' authors of known sector' end as note
    from team t where t.work_id = ${id}
    union all
    select 2, 'Citations recorded', cast(cited_by_count as varchar), 'a snapshot of the source, without a date'
    from merged_work where work_id = ${id} and cited_by_count is not null
    union all
    select 3, 'Compute', reach, basis || coalesce(', about ' || cast(round(gpu_hours, 1) as varchar) || ' GPU-hours of the reference chip', '')
        || coalesce(': “' || evidence || '”', '')
    from work_compute where work_id = ${id} and reach is not null
    union all
    select 4, 'Contributes', kind, 'read from: ' || words
    from work_kind where work_id = ${id} and kind <> 'unknown'
    union all
    select 5, 'Treats', theme, 'read from: ' || words
    from work_theme where work_id = ${id}
    union all
    select 6, 'Disruption within five years', cast(round((alone5 - along5) / cast(nullif(alone5 + along5 + past5, 0) as double), 3) as varchar),
        cast(alone5 as varchar) || ' later works cite it alone, ' || cast(along5 as varchar) || ' with its references, ' || cast(past5 as varchar) || ' its references only'
    from work_disruption where merged_id = ${id} and alone5 + along5 + past5 > 0 and reference_count > 0
    union all
    select 7, 'Slept', cast(awakening as varchar) || ' years', 'coefficient ' || cast(round(beauty, 1) as varchar)
    from work_beauty where work_id = ${id} and beauty > 10
    union all
    select 8, 'New in it', cast(first_pairs as varchar) || ' pairs of concepts', 'joined by no earlier work of the field; of ' || cast(pairs as varchar) || ' that it joins'
    from work_novelty where work_id = ${id} and pairs > 0
)
select what, said, note
from said
where said is not null
order by place nulls last, said nulls last
