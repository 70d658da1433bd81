-- What colours a group of works: growth beyond its venues' own, share with industry, share beyond a single GPU.
-- `grouped` has the columns key and work_id, each pair once.
with last_year as (
    select max(m.year) as last_year
    from merged_work m
    where m.year between 1900 and 2100
),
dated as (
    select
        m.work_id,
        coalesce(m.venue, '') as venue,
        case
            when m.year > y.last_year - 5 and m.year <= y.last_year then 1
            when m.year > y.last_year - 10 and m.year <= y.last_year then 0
        end as late
    from merged_work m
    cross join last_year y
),
venue_total as (
    select venue, cast(sum(late) as double) / count(late) as late_share
    from dated
    where late is not null
    group by venue
),
expected as (
    select
        g.key,
        count(*) as recent,
        sum(d.late) as observed,
        sum(v.late_share) as expected
    from grouped g
    join dated d on d.work_id = g.work_id
    join venue_total v on v.venue = d.venue
    where d.late is not null
    group by g.key
),
facts as (
    select
        g.key,
        count(*) as group_works,
        sum(case when t.team <> 'unknown' then 1 else 0 end) as known_teams,
        sum(case when t.team in ('industry_only', 'mixed') then 1 else 0 end) as with_industry,
        sum(case when c.reach is not null then 1 else 0 end) as with_tier,
        sum(case when c.reach in ('node', 'cluster', 'frontier') then 1 else 0 end) as beyond
    from grouped g
    left join team t on t.work_id = g.work_id
    left join work_compute c on c.work_id = g.work_id
    group by g.key
)
select
    f.key,
    cast(f.group_works as integer) as group_works,
    case when e.recent >= 10 then log2((e.observed + 1) / (e.expected + 1)) end as growth,
    case when f.known_teams >= 5 then cast(f.with_industry as double) / f.known_teams end as industry_share,
    cast(f.known_teams as integer) as known_teams,
    case when f.with_tier >= 5 then cast(f.beyond as double) / f.with_tier end as beyond_gpu
from facts f
left join expected e on e.key = f.key
order by f.key nulls last
