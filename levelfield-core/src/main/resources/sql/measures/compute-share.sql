-- title: Who does the works that need most compute
-- one row per: group of works
-- question: Which share of the works in the top tenth of their year's compute has an academic-only team?
-- definition: Works whose compute is stated in their text or estimated from what it states are ranked within their year; the top tenth are those above the 90% quantile. Shares are of the works of known team; share_academic_only_below is that of the other nine tenths.
-- unit: works
-- paper: N. Ahmed, M. Wahed, The de-democratization of AI, arXiv:2010.15581 (2020)
-- counting: full
-- intervals: low_ and high_ are Wilson's 95% interval of a share, as if the works were a sample
-- coverage: works with stated or estimated compute, divided by all works of the group
-- caveats: Predictions are left out, because they look at who wrote the work. Few abstracts state compute, and those that do are not like the others: coverage is small.
-- groupings: year, venue, topic
with said as (
    select c.work_id, c.flop
    from work_compute c
    where c.basis in ('stated', 'estimated')
),
ranked as (
    select
        s.work_id,
        cume_dist() over (partition by w.year order by s.flop nulls first) as place
    from said s
    join merged_work w on w.work_id = s.work_id
    where w.year is not null
),
summed as (
    select
        ${by},
        cast(count(*) as double) as n_all,
        cast(count(r.work_id) as double) as n,
        cast(count(case when r.place > 0.9 then 1 end) as double) as n_top,
        cast(count(case when r.place > 0.9 and t.team <> 'unknown' then 1 end) as double) as classified,
        cast(count(case when r.place > 0.9 and t.team = 'academic_only' then 1 end) as double) as academic_only,
        cast(count(case when r.place <= 0.9 and t.team <> 'unknown' then 1 end) as double) as classified_below,
        cast(count(case when r.place <= 0.9 and t.team = 'academic_only' then 1 end) as double) as academic_only_below
    from merged_work w
    join team t on t.work_id = w.work_id
    left join ranked r on r.work_id = w.work_id
    where ${filter}
    group by ${by}
)
select
    ${by},
    n,
    n_top,
    classified,
    academic_only,
    academic_only / nullif(classified, 0) as share_academic_only,
    wilson_low(academic_only, classified) as low_academic_only,
    wilson_high(academic_only, classified) as high_academic_only,
    academic_only_below / nullif(classified_below, 0) as share_academic_only_below,
    wilson_low(academic_only_below, classified_below) as low_academic_only_below,
    wilson_high(academic_only_below, classified_below) as high_academic_only_below,
    n / nullif(n_all, 0) as coverage
from summed
order by ${order}
