-- title: What slept before it was noticed
-- one row per: group of works; by work, one row a work with empty values where nobody cites it
-- question: How long did works sleep before they were noticed, and which ones the longest?
-- definition: With c_t a work's citations t years after its own, t_m the first year with most of them, and the straight line from (0, c_0) to (t_m, c at t_m), beauty B is the sum over t from 0 to t_m of the line's height above c_t divided by max(1, c_t), and the awakening is the first t whose point is farthest from the line. B is 0 for a work most cited in its own year, and negative where citations run ahead of the line. sleepers are works with B of at least 10.
-- unit: works of the field, of which two that one input tells apart count as two; citations are those by works of the field of the same and of later years
-- paper: Q. Ke, E. Ferrara, F. Radicchi, A. Flammini, Defining and identifying Sleeping Beauties in science, PNAS 112 (2015), 7426-7431
-- counting: full
-- intervals: low_ and high_ are 95% intervals as if the works were a sample: of a median by order statistics, which assume no distribution (empty below six works), of a share Wilson's
-- coverage: works with a value divided by all works of the group; the others are not known to be cited
-- caveats: Who sleeps still has no value, or a small one, so recent years cannot be compared with early ones. Citations by works outside the field are not seen. The threshold of 10 is ours; the paper has none, since B is spread without a scale.
-- groupings: year, venue, topic, team
-- chart: median_beauty = median beauty
-- unit table: beauty_work
-- work columns: work_id, year, citations, beauty, awakening
-- needs: citations > 0; no work of the field is known to cite another
with asked as (
    select
        ${by},
        beauty, awakening
    from beauty_work
    where ${filter}
),
ranked as (
    select
        *,
        row_number() over (partition by ${by} order by beauty nulls last) as place,
        count(beauty) over (partition by ${by}) as size
    from asked
),
placed as (
    select *, greatest(1, floor((size - 1.96 * sqrt(size)) / 2)) as least_rank
    from ranked
),
summed as (
    select
        ${by},
        count(*) as n,
        count(beauty) as measured,
        median(beauty) as median_beauty,
        max(case when size >= 6 and place = least_rank then beauty end) as low_median_beauty,
        max(case when size >= 6 and place = size + 1 - least_rank then beauty end) as high_median_beauty,
        max(beauty) as most_beauty,
        median(awakening) as median_awakening,
        cast(count(case when beauty >= 10 then 1 end) as double) as sleepers
    from placed
    group by ${by}
)
select
    ${by},
    n, measured,
    median_beauty, low_median_beauty, high_median_beauty, most_beauty, median_awakening,
    sleepers,
    sleepers / nullif(measured, 0) as share_sleepers,
    wilson_low(sleepers, measured) as low_sleepers,
    wilson_high(sleepers, measured) as high_sleepers,
    cast(measured as double) / nullif(n, 0) as coverage
from summed
order by ${order}
