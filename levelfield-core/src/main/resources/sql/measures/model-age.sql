-- title: How old the models are that works use or study
-- one row per: group of works; by work, one row a work with the mean age of its models
-- question: How old, how closed and how outdated are the models that works use or study, when the works come out?
-- definition: A work and a model family that it uses or studies make a pair. age is the work's year minus the year of the family's first version; half_life is the median age of the group's pairs, the age that half of the attention has reached. share_closed is the share of pairs whose model outsiders could not download in the work's year; share_superseded of those whose maker had released a successor by then.
-- unit: pairs of a work and a model family; n counts works
-- paper: R. E. Burton, R. W. Kebler, The half-life of some scientific and technical literatures, American Documentation 11 (1960), 18-22, for the half-life, there of citations; the rest own definition
-- counting: full
-- intervals: low_ and high_ are 95% intervals as if the pairs were a sample: of the median by order statistics (empty below six pairs), of a share Wilson's
-- coverage: works that use or study a known family divided by all works of the group
-- caveats: The list of families is curated and incomplete, and successors are named for few (superseded has no row for others, so its share is a lower bound). Versions of one name are one family, so a work on a family's latest version looks older than it is. A pair whose work is of a year before the family's is a misreading and left out. Only titles and abstracts are read. Ages are whole years. The oldest age possible grows with the year.
-- groupings: year, team, venue, topic, model, relation
-- unit table: model_age_work
-- work columns: work_id, year, models, age, closed, superseded
-- needs: models > 0; no title or abstract is known to use or study a model of the list
-- chart: half_life = median age in years
with asked as (
    select
        ${by},
        work_id, age, closed, superseded
    from dated_model
    where ${filter}
),
ranked as (
    select
        *,
        row_number() over (partition by ${by} order by age nulls last, work_id) as place,
        count(*) over (partition by ${by}) as size
    from asked
),
placed as (
    select *, greatest(1, floor((size - 1.96 * sqrt(size)) / 2)) as least_rank
    from ranked
),
entire as (
    select
        ${by},
        work_id
    from (
        select
            w.work_id, w.venue, w.year, w.topic, t.team,
            cast(null as varchar) as model, cast(null as varchar) as relation
        from merged_work w
        join team t on t.work_id = w.work_id
    ) work
    where ${filter}
),
counted as (
    select
        ${by},
        count(*) as n_all
    from entire
    group by ${by}
),
summed as (
    select
        ${by},
        count(distinct work_id) as n,
        count(*) as pairs,
        median(age) as half_life,
        max(case when size >= 6 and place = least_rank then age end) as low_half_life,
        max(case when size >= 6 and place = size + 1 - least_rank then age end) as high_half_life,
        avg(age) as mean_age,
        cast(sum(closed) as double) as closed,
        cast(sum(superseded) as double) as superseded,
        cast(null as bigint) as n_all
    from placed
    group by ${by}
    union all
    select
        ${by},
        null, null, null, null, null, null, null, null, n_all
    from counted
),
together as (
    select
        ${by},
        max(n) as n, max(pairs) as pairs, max(half_life) as half_life,
        max(low_half_life) as low_half_life, max(high_half_life) as high_half_life,
        max(mean_age) as mean_age, max(closed) as closed, max(superseded) as superseded,
        max(n_all) as n_all
    from summed
    group by ${by}
)
select
    ${by},
    n, pairs, half_life, low_half_life, high_half_life, mean_age,
    closed / pairs as share_closed,
    wilson_low(closed, pairs) as low_closed,
    wilson_high(closed, pairs) as high_closed,
    superseded / pairs as share_superseded,
    wilson_low(superseded, pairs) as low_superseded,
    wilson_high(superseded, pairs) as high_superseded,
    cast(n as double) / nullif(n_all, 0) as coverage
from together
where pairs > 0
order by ${order}
