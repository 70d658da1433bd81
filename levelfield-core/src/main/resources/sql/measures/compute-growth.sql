-- title: How fast training compute grows
-- one row per: group of notable models in one edition, and sector
-- question: In how many months does the training compute of notable models double, in industry and in academia?
-- definition: The slope of log10 of training operations over the date of publication, by Theil and Sen: the median of the slopes of all pairs of models of different dates. Doubling time is log10(2) over the slope, in months. Sector all takes every model, industry those of industry-only teams, academia those of academic-only teams.
-- unit: months to double; slopes in powers of ten a year
-- paper: P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, Journal of the American Statistical Association 63 (1968), 1379-1389; J. Sevilla et al., Compute trends across three eras of machine learning, IJCNN 2022
-- counting: full
-- population: notable_model
-- intervals: low_ and high_ are Sen's 95% interval of the slope, from the variance of Kendall's statistic without ties; the doubling time's interval is that of the slope turned over, without an end where the slope's reaches zero. Models of one family count as independent, so the intervals are rather too narrow
-- coverage: models with a number of operations and a date, divided by all models of the sector
-- caveats: Only models that someone found notable, and of these only those whose compute could be estimated; both change with the edition. A slope over all years mixes eras: give --since 2010 for the era of deep learning. Two models give a slope, but fewer than eight give no interval worth the name: none is given there.
-- groupings: domain, accessibility
with chosen as (
    select
        ${by},
        edition,
        team,
        decimal_year,
        log10(training_flop) as log_flop
    from notable_model
    where ${filter}
),
sectors as (
    select *, 'all' as sector from chosen
    union all
    select *, 'industry' as sector from chosen where team = 'industry_only'
    union all
    select *, 'academia' as sector from chosen where team = 'academic_only'
),
numbered as (
    select *, dense_rank() over (order by ${order}, edition, sector nulls last) as group_id
    from sectors
),
counted as (
    select
        ${by},
        edition,
        sector,
        group_id,
        count(*) as n_all,
        cast(count(case when log_flop is not null and decimal_year is not null then 1 end) as double) as n,
        min(case when log_flop is not null then decimal_year end) as first_date,
        max(case when log_flop is not null then decimal_year end) as last_date
    from numbered
    group by ${by}, edition, sector, group_id
),
slopes as (
    select
        a.group_id,
        (b.log_flop - a.log_flop) / (b.decimal_year - a.decimal_year) as slope
    from numbered a
    join numbered b on b.group_id = a.group_id and b.decimal_year > a.decimal_year
    where a.log_flop is not null and b.log_flop is not null
),
ranked as (
    select
        group_id,
        slope,
        row_number() over (partition by group_id order by slope nulls last) as place,
        count(*) over (partition by group_id) as pairs
    from slopes
),
-- Sen's interval: the slopes whose places stand C/2 below and above the middle
ends as (
    select
        r.group_id,
        r.slope,
        r.place,
        r.pairs,
        c.n,
        floor((r.pairs - 1.9599640 * sqrt(c.n * (c.n - 1) * (2 * c.n + 5) / 18.0)) / 2.0) as low_place,
        ceil((r.pairs + 1.9599640 * sqrt(c.n * (c.n - 1) * (2 * c.n + 5) / 18.0)) / 2.0) + 1 as high_place
    from ranked r
    join counted c on c.group_id = r.group_id
),
fitted as (
    select
        group_id,
        avg(case when place in (floor((pairs + 1) / 2.0), ceil((pairs + 1) / 2.0)) then slope end) as slope,
        max(case when n >= 8 and place = low_place then slope end) as low_slope,
        max(case when n >= 8 and place = high_place then slope end) as high_slope
    from ends
    group by group_id
)
select
    ${by},
    c.edition,
    c.sector,
    c.n,
    c.first_date,
    c.last_date,
    f.slope,
    f.low_slope,
    f.high_slope,
    12 * log10(2.0) / nullif(case when f.slope > 0 then f.slope end, 0) as doubling_months,
    12 * log10(2.0) / nullif(case when f.high_slope > 0 then f.high_slope end, 0) as low_doubling_months,
    12 * log10(2.0) / nullif(case when f.low_slope > 0 then f.low_slope end, 0) as high_doubling_months,
    c.n / nullif(c.n_all, 0) as coverage
from counted c
left join fitted f on f.group_id = c.group_id
order by ${order}, edition, sector nulls last
