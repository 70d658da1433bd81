-- title: Which concepts burst when
-- one row per: group of concepts and years; by concept, one row a concept that bursts
-- question: In which years was a concept named much more often than before and after?
-- definition: A hidden automaton of two states emits, year by year, the works that name a concept out of those that name any: in the lower state their share is the concept's over all years, in the upper one twice that; going up costs the logarithm of the number of years. A burst is a stretch of years in the upper state of the cheapest sequence; its weight is how much less the years cost there than in the lower state, in natural logarithms. strongest and its years are those of the burst of most weight; the group has bursts of n concepts.
-- unit: concepts that at least ten works of possible years name
-- paper: J. Kleinberg, Bursty and hierarchical structure in streams, KDD (2002), 91-101
-- counting: full
-- intervals: none: a burst is the likeliest reading of the counts, and weight says by how much
-- coverage: concepts of at least ten works that burst in the years asked for, divided by all such concepts of the group; the others have no burst, which is an answer too
-- caveats: A concept that came up late bursts by being new. Words burst when a venue enters the field, not only when an idea does. The last burst may not be over: last_year is then the field's last. Concepts are found by their words; a concept renamed bursts twice.
-- groupings: year, concept, kind
-- listed: concept by weight
-- population: burst_year
-- unit table: burst_year
-- needs: weight > 0; no concept of ten works bursts
-- count: n
-- counted: concepts
with entire as (
    select
        ${by},
        b.concept_id, b.concept as called, b.first_year, b.last_year, b.works as burst_works, b.weight
    from burst_year b
    where ${filter}
),
distinguished as (
    select distinct * from entire
),
ranked as (
    select
        *,
        row_number() over (
            partition by ${by} order by weight desc nulls last, concept_id, first_year) as place
    from distinguished
),
candidate as (
    select count(*) as concepts
    from concept
    where works >= 10
),
summed as (
    select
        ${by},
        count(distinct concept_id) as n,
        count(*) as n_bursts,
        max(case when place = 1 then called end) as strongest,
        max(case when place = 1 then weight end) as weight,
        max(case when place = 1 then first_year end) as first_year,
        max(case when place = 1 then last_year end) as last_year,
        max(case when place = 1 then burst_works end) as works_in_burst
    from ranked
    group by ${by}
)
select
    ${by},
    n, n_bursts, strongest, weight, first_year, last_year, works_in_burst,
    cast(n as double) / nullif(concepts, 0) as coverage
from summed
cross join candidate
order by ${order}
