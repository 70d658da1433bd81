-- title: Which concepts rise and which fade
-- one row per: group of concepts; by concept, one row a concept
-- question: How has the share of works that name a concept changed over the last three years, against the three before?
-- definition: The last year is the last one asked for, else the last of the field. growth is the share of works of the last three years that name the concept, among works that name any, divided by the same share of the three years before, half a work added to each count. A concept rises if the 99.9% interval of its growth lies above 1, and fades if it lies below; rising and fading count concepts. For a group of several concepts growth is that of their mentions together.
-- unit: concepts that at least ten works of the six years name
-- paper: own definition; the interval of a ratio of shares after D. Katz, J. Baptista, S. P. Azen, M. C. Pike, Obtaining confidence intervals for the risk ratio in cohort studies, Biometrics 34 (1978), 469-474
-- counting: full
-- intervals: low_growth and high_growth are 95% intervals of the ratio as if the works were a sample, empty where several concepts are together, whose mentions are not independent; rising and fading rest on the 99.9% interval, since thousands of concepts are judged at once, and still one of a thousand that did not change is called so by chance
-- coverage: works of the six years that name any concept, divided by all works of these years
-- caveats: Shares move when a venue enters or leaves the field: ask within a venue. The field's last year may be incomplete, which widens the interval and, where early months differ, bends it. A concept renamed fades under one name and rises under the other. General words that the extraction took for concepts rise and fade with fashions of writing.
-- groupings: concept, kind
-- listed: concept by low_growth
-- unit table: named_concept
-- needs: concept_id is not null; no work of a possible year names a concept
-- count: recent_works
-- counted: mentions
with entire as (
    select work_id, venue, year, topic
    from merged_work
    where year between 1900 and 2100
),
asked as (
    select work_id, year
    from entire
    where ${filter}
),
latest as (
    select max(year) as last_year
    from asked
),
periods as (
    select a.work_id, case when a.year > l.last_year - 3 then 1 else 0 end as recent
    from asked a
    cross join latest l
    where a.year > l.last_year - 6
),
named as (
    select p.work_id, p.recent, n.concept_id, n.concept, n.kind
    from periods p
    join named_concept n on n.work_id = p.work_id
),
total as (
    select
        cast(count(distinct case when n.recent = 1 then n.work_id end) as double) as all_recent,
        cast(count(distinct case when n.recent = 0 then n.work_id end) as double) as all_before,
        cast(count(distinct n.work_id) as double) as named
    from named n
),
size as (
    select cast(count(*) as double) as works_asked
    from periods
),
counted as (
    select
        concept_id, concept, kind,
        cast(sum(recent) as double) as recent_works,
        cast(sum(1 - recent) as double) as works_before
    from named
    group by concept_id, concept, kind
    having count(*) >= 10
),
judged as (
    select
        c.*, t.all_recent, t.all_before, t.named,
        (recent_works + 0.5) / (all_recent + 0.5) / ((works_before + 0.5) / (all_before + 0.5)) as growth,
        sqrt(greatest(0.0, 1 / (recent_works + 0.5) - 1 / (all_recent + 0.5)
            + 1 / (works_before + 0.5) - 1 / (all_before + 0.5))) as error
    from counted c
    cross join total t
    where t.all_recent > 0 and t.all_before > 0
),
chosen as (
    select
        ${by},
        recent_works, works_before, all_recent, all_before, named,
        case when growth * exp(-3.2905 * error) > 1 then 1 else 0 end as rising,
        case when growth * exp(3.2905 * error) < 1 then 1 else 0 end as fading
    from judged
),
summed as (
    select
        ${by},
        count(*) as concepts,
        sum(recent_works) as recent_works,
        sum(works_before) as works_before,
        sum(rising) as rising,
        sum(fading) as fading,
        (sum(recent_works) + 0.5) / (max(all_recent) + 0.5)
            / ((sum(works_before) + 0.5) / (max(all_before) + 0.5)) as growth,
        sqrt(greatest(0.0, 1 / (sum(recent_works) + 0.5) - 1 / (max(all_recent) + 0.5)
            + 1 / (sum(works_before) + 0.5) - 1 / (max(all_before) + 0.5))) as error,
        max(named) as named
    from chosen
    group by ${by}
)
select
    ${by},
    concepts, recent_works, works_before,
    growth,
    case when concepts = 1 then growth * exp(-1.96 * error) end as low_growth,
    case when concepts = 1 then growth * exp(1.96 * error) end as high_growth,
    rising, fading,
    named / nullif(works_asked, 0) as coverage
from summed
cross join size
order by ${order}
