-- title: The gap in training compute between industry and academia
-- one row per: group of notable models in one edition
-- question: How many times more compute do industry's models take than academia's, at the middle and at the top?
-- definition: In powers of ten of training operations. The gap at the median is the median of the differences of all pairs of an industry-only and an academic-only model (Hodges and Lehmann); the gap at the frontier is the difference of the largest of each.
-- unit: powers of ten (1 is tenfold)
-- paper: J. L. Hodges, E. L. Lehmann, Estimates of location based on rank tests, Annals of Mathematical Statistics 34 (1963), 598-611; T. Besiroglu et al., The compute divide in machine learning, arXiv:2401.02452 (2024)
-- counting: full
-- population: notable_model
-- intervals: low_ and high_ of the median gap are the 95% interval that belongs to the rank sum test, given where both sides have at least four models. Those of the frontier say what the gap would be had one side's largest model not been made
-- coverage: models with a number of operations, divided by all models of the two kinds of team
-- caveats: Mixed teams are on neither side. The frontier is one model a side, so it jumps; largest academic models are often made on industry's machines.
-- groupings: year, domain
with chosen as (
    select
        ${by},
        edition,
        team,
        model_id,
        log10(training_flop) as log_flop
    from notable_model
    where ${filter}
),
numbered as (
    select *, dense_rank() over (order by ${order}, edition) as group_id
    from chosen
),
placed as (
    select
        *,
        row_number() over (partition by group_id, team order by log_flop desc nulls last, model_id) as place
    from numbered
),
counted as (
    select
        ${by},
        edition,
        group_id,
        cast(count(case when team in ('industry_only', 'academic_only') then 1 end) as double) as n_all,
        cast(count(case when team = 'industry_only' then log_flop end) as double) as n_industry,
        cast(count(case when team = 'academic_only' then log_flop end) as double) as n_academia,
        median(case when team = 'industry_only' then log_flop end) as median_industry,
        median(case when team = 'academic_only' then log_flop end) as median_academia,
        max(case when team = 'industry_only' then log_flop end) as top_industry,
        max(case when team = 'academic_only' then log_flop end) as top_academia,
        max(case when team = 'industry_only' and place = 2 then log_flop end) as second_industry,
        max(case when team = 'academic_only' and place = 2 then log_flop end) as second_academia
    from placed
    group by ${by}, edition, group_id
),
differences as (
    select
        i.group_id,
        i.log_flop - a.log_flop as difference
    from numbered i
    join numbered a on a.group_id = i.group_id
    where i.team = 'industry_only' and a.team = 'academic_only' and i.log_flop is not null and a.log_flop is not null
),
ranked as (
    select
        group_id,
        difference,
        row_number() over (partition by group_id order by difference nulls last) as place,
        count(*) over (partition by group_id) as pairs
    from differences
),
ends as (
    select
        r.group_id,
        r.difference,
        r.place,
        r.pairs,
        least(c.n_industry, c.n_academia) as smaller,
        floor(r.pairs / 2.0 - 1.9599640 * sqrt(r.pairs * (c.n_industry + c.n_academia + 1) / 12.0)) as below
    from ranked r
    join counted c on c.group_id = r.group_id
),
fitted as (
    select
        group_id,
        avg(case when place in (floor((pairs + 1) / 2.0), ceil((pairs + 1) / 2.0)) then difference end) as gap,
        max(case when smaller >= 4 and place = greatest(below, 1) then difference end) as low_gap,
        max(case when smaller >= 4 and place = pairs + 1 - greatest(below, 1) then difference end) as high_gap
    from ends
    group by group_id
)
select
    ${by},
    c.edition,
    c.n_industry,
    c.n_academia,
    c.median_industry,
    c.median_academia,
    f.gap as gap_median,
    f.low_gap as low_gap_median,
    f.high_gap as high_gap_median,
    c.top_industry - c.top_academia as gap_frontier,
    c.second_industry - c.top_academia as low_gap_frontier,
    c.top_industry - c.second_academia as high_gap_frontier,
    (c.n_industry + c.n_academia) / nullif(c.n_all, 0) as coverage
from counted c
left join fitted f on f.group_id = c.group_id
order by ${order}, edition
