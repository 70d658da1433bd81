-- title: Has compute pushed academia out of the work that needs it
-- one row per: group of works
-- question: Has the share of academic-only teams fallen faster in compute-intensive work than in the rest?
-- definition: Works with a figure of compute are ranked within their year; those above the 75% quantile are compute-intensive. Let s be the share of academic-only teams among works of known team, and the later period begin with the median year of the works that are asked for and have a figure (later_from). difference = (s of intensive work later - earlier) - (s of the rest later - earlier): below 0, academia lost more ground where compute counts. It is measured on compute that the text states or that is estimated from what it states; difference_any counts predicted compute as well.
-- unit: works of known team; grouped by concept, a work counts for each concept that it names
-- paper: N. Ahmed, M. Wahed, The de-democratization of AI: deep learning and the compute divide in artificial intelligence research, arXiv:2010.15581 (2020), for the question and the design; A. Agresti, B. Caffo, Simple and effective confidence intervals for proportions and differences of proportions, American Statistician 54 (2000), 280-288, for the standard errors
-- counting: full
-- intervals: low_ and high_ are 95% intervals as if the works were a sample: normal, from the four shares with one work of either kind added to each
-- coverage: works with stated or estimated compute divided by all works of the group; coverage_any counts predicted compute as well
-- caveats: Predictions look at who wrote the work, so difference_any is biased by construction and stands here for comparison alone. Few abstracts state compute, and those that do are not like the others. A difference in differences speaks of compute only if both kinds of work would have moved alike without it, which no figure here shows. A quarter is intensive by rank, also where all need little. No difference is given where a period has no work of one kind.
-- groupings: venue, topic, concept
-- unit table: compute_rank
-- needs: team <> 'unknown'; no work of known team says or lets one predict its compute
with asked as (
    select work_id, venue, topic, year, basis, team, intensive
    from compute_rank
    where ${filter}
),
split as (
    select basis, ceil(median(year)) as later_from
    from asked
    group by basis
),
named as (
    select
        ${by},
        work_id, basis, later_from, intensive, academic, later
    from (
        select
            a.work_id, a.venue, a.topic, n.concept, a.basis, s.later_from, a.intensive,
            case when a.team = 'academic_only' then 1 else 0 end as academic,
            case when a.year >= s.later_from then 1 else 0 end as later
        from asked a
        join split s on s.basis = a.basis
        left join (
            select k.work_id, c.name as concept
            from work_concept k
            join concept c on c.concept_id = k.concept_id
        ) n on n.work_id = a.work_id
        where a.team <> 'unknown'
    ) work
),
counted as (
    select
        ${by},
        basis,
        max(later_from) as later_from,
        cast(count(*) as double) as n,
        cast(sum(intensive * later) as double) as n_il,
        cast(sum(intensive * (1 - later)) as double) as n_ie,
        cast(sum((1 - intensive) * later) as double) as n_rl,
        cast(sum((1 - intensive) * (1 - later)) as double) as n_re,
        cast(sum(academic * intensive * later) as double) as a_il,
        cast(sum(academic * intensive * (1 - later)) as double) as a_ie,
        cast(sum(academic * (1 - intensive) * later) as double) as a_rl,
        cast(sum(academic * (1 - intensive) * (1 - later)) as double) as a_re
    from (select distinct * from named) one
    group by ${by}, basis
),
measured as (
    select
        ${by},
        basis, later_from, n,
        a_ie / nullif(n_ie, 0) as ie, a_il / nullif(n_il, 0) as il,
        a_re / nullif(n_re, 0) as re, a_rl / nullif(n_rl, 0) as rl,
        1.96 * sqrt((a_il + 1) * (n_il - a_il + 1) / power(n_il + 2, 3)
            + (a_ie + 1) * (n_ie - a_ie + 1) / power(n_ie + 2, 3)
            + (a_rl + 1) * (n_rl - a_rl + 1) / power(n_rl + 2, 3)
            + (a_re + 1) * (n_re - a_re + 1) / power(n_re + 2, 3)) as margin
    from counted
),
entire as (
    select
        ${by},
        work_id
    from (
        select m.work_id, m.venue, m.year, m.topic, n.concept
        from merged_work m
        left join (
            select k.work_id, c.name as concept
            from work_concept k
            join concept c on c.concept_id = k.concept_id
        ) n on n.work_id = m.work_id
    ) work
    where ${filter}
),
figures as (
    select
        ${by},
        basis, later_from, n, ie, il, re, rl, (il - ie) - (rl - re) as difference, margin
    from measured
    union all
    select
        ${by},
        'none' as basis, null, cast(count(distinct work_id) as double), null, null, null, null, null, null
    from entire
    group by ${by}
),
summed as (
    select
        ${by},
        max(case when basis = 'none' then n end) as n_all,
        max(case when basis = 'said' then later_from end) as later_from,
        coalesce(max(case when basis = 'said' then n end), 0) as n,
        max(case when basis = 'said' then ie end) as share_intensive_earlier,
        max(case when basis = 'said' then il end) as share_intensive_later,
        max(case when basis = 'said' then re end) as share_rest_earlier,
        max(case when basis = 'said' then rl end) as share_rest_later,
        max(case when basis = 'said' then difference end) as difference,
        max(case when basis = 'said' and difference is not null then margin end) as margin,
        coalesce(max(case when basis = 'any' then n end), 0) as n_any,
        max(case when basis = 'any' then later_from end) as later_from_any,
        max(case when basis = 'any' then difference end) as difference_any,
        max(case when basis = 'any' and difference is not null then margin end) as margin_any
    from figures
    group by ${by}
)
select
    ${by},
    n, later_from,
    share_intensive_earlier, share_intensive_later, share_rest_earlier, share_rest_later,
    difference,
    case when margin is not null then greatest(-2.0, difference - margin) end as low_difference,
    case when margin is not null then least(2.0, difference + margin) end as high_difference,
    n_any, later_from_any, difference_any,
    case when margin_any is not null then greatest(-2.0, difference_any - margin_any) end as low_difference_any,
    case when margin_any is not null then least(2.0, difference_any + margin_any) end as high_difference_any,
    n / nullif(n_all, 0) as coverage,
    n_any / nullif(n_all, 0) as coverage_any
from summed
where n_any > 0
order by ${order}
