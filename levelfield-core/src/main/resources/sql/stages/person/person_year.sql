-- Years of persons and their spells. A spell goes on while years follow each other in one state: the difference of the
-- year and of its rank among the person's years in that state does not change.
with yearly as (
    select
        p.person_id,
        w.year,
        count(*) as works,
        count(case when s.basis <> 'none' then 1 end) as known_works,
        coalesce(bool_or(s.academia), false) as academia,
        coalesce(bool_or(s.industry), false) as industry,
        coalesce(bool_or(s.other), false) as other
    from person_work p
    join merged_work w on w.work_id = p.work_id
    left join authorship_sector s on s.work_id = p.work_id and s.position = p.position
    where w.year is not null
    group by p.person_id, w.year
),
stated as (
    select
        *,
        case
            when academia and industry then 'dual'
            when academia then 'academia'
            when industry then 'industry'
            when other then 'other'
            else 'unknown'
        end as state
    from yearly
),
named as (
    select p.person_id, w.year, coalesce(r.parent, r.organization) as organisation, count(distinct w.work_id) as named
    from person_work p
    join merged_work w on w.work_id = p.work_id
    join affiliation_string s on s.work_id = w.authorship_id and s.position = p.position
    join resolution r on r.affiliation = s.affiliation
    where r.organization is not null and w.year is not null
    group by p.person_id, w.year, coalesce(r.parent, r.organization)
),
main as (
    select person_id, year, organisation
    from (
        select
            person_id, year, organisation,
            row_number() over (partition by person_id, year order by named desc nulls last, organisation desc nulls last)
                as place
        from named
    )
    where place = 1
),
ranked as (
    select *, year - row_number() over (partition by person_id, state order by year) as run
    from stated
),
begun as (
    select *, min(year) over (partition by person_id, state, run) as began
    from ranked
)
select
    b.person_id, b.year, b.works, b.known_works, b.academia, b.industry, b.other, b.state,
    m.organisation,
    dense_rank() over (partition by b.person_id order by b.began nulls last) as spell,
    b.year - b.began + 1 as spell_year
from begun b
left join main m on m.person_id = b.person_id and m.year = b.year
order by b.person_id, b.year
