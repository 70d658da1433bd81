-- title: Who comes back from industry
-- one row per: group of persons, by the year of their move
-- question: Of the persons who moved from academia to industry, how many are back within one, two, three and five years?
-- definition: A person moves in the first year in industry alone that follows a year in academia alone. The person is back in the first later year in academia alone; years in both do not count as back. share_back_k is the Kaplan-Meier estimate of the share back within k years: the product over the years s up to k of one minus those back in year s over those still followed then, taken from one. Who has no later work with a known sector is followed no further (censored), and counts in each year up to the last known one.
-- unit: persons
-- paper: E. L. Kaplan, P. Meier, Nonparametric estimation from incomplete observations, Journal of the American Statistical Association 53 (1958), 457-481; M. Greenwood, The Natural Duration of Cancer, HMSO (1926), for the variance
-- counting: full
-- intervals: low_ and high_ are 95% intervals by Greenwood's variance, cut at 0 and 1; empty where all who were followed came back
-- coverage: movers with a later year of known sector, divided by all movers
-- caveats: Censoring is taken to say nothing of the return; but who leaves research for a product is both not seen and not back, so true shares are lower. A return is seen only when a work appears, which may be years after. Where two persons of one name were taken for one, false moves and returns appear together. Grouped by venue or topic, a person counts wherever the works of the year of the move stand.
-- groupings: year, venue, topic
-- unit table: first_move
-- needs: direction = 'to_industry'; no person is seen to move from academia to industry
-- counted: persons
-- chart: share_back_3 = back within three years; share_back_1 = back within one year
with follow as (
    select
        m.person_id,
        m.year,
        max(y.year) - m.year as followed,
        min(case when y.state = 'academia' then y.year end) - m.year as back
    from first_move m
    left join person_year y on y.person_id = m.person_id and y.year > m.year and y.state <> 'unknown'
    where m.direction = 'to_industry'
    group by m.person_id, m.year
),
placed as (
    select f.*, w.venue, w.topic
    from follow f
    join person_work p on p.person_id = f.person_id
    join merged_work w on w.work_id = p.work_id and w.year = f.year
),
mover as (
    select
        ${by},
        person_id,
        min(followed) as followed,
        min(back) as back,
        coalesce(min(back), min(followed), 0) as seen
    from placed
    where ${filter}
    group by ${by}, person_id
),
counted as (
    select
        ${by},
        count(*) as n,
        count(followed) as followed,
        cast(count(case when seen >= 1 then 1 end) as double) as at_risk_1,
        cast(count(case when back = 1 then 1 end) as double) as back_1,
        cast(count(case when seen >= 2 then 1 end) as double) as at_risk_2,
        cast(count(case when back = 2 then 1 end) as double) as back_2,
        cast(count(case when seen >= 3 then 1 end) as double) as at_risk_3,
        cast(count(case when back = 3 then 1 end) as double) as back_3,
        cast(count(case when seen >= 4 then 1 end) as double) as at_risk_4,
        cast(count(case when back = 4 then 1 end) as double) as back_4,
        cast(count(case when seen >= 5 then 1 end) as double) as at_risk_5,
        cast(count(case when back = 5 then 1 end) as double) as back_5
    from mover
    group by ${by}
),
year_1 as (
    select
        *,
        case when at_risk_1 > 0 then (1 - back_1 / at_risk_1) end as stay_1,
        back_1 / nullif(at_risk_1 * (at_risk_1 - back_1), 0) as variance_1
    from counted
),
year_2 as (
    select
        *,
        case when at_risk_2 > 0 then stay_1 * (1 - back_2 / at_risk_2) when stay_1 = 0 then 0.0 end as stay_2,
        variance_1 + back_2 / nullif(at_risk_2 * (at_risk_2 - back_2), 0) as variance_2
    from year_1
),
year_3 as (
    select
        *,
        case when at_risk_3 > 0 then stay_2 * (1 - back_3 / at_risk_3) when stay_2 = 0 then 0.0 end as stay_3,
        variance_2 + back_3 / nullif(at_risk_3 * (at_risk_3 - back_3), 0) as variance_3
    from year_2
),
year_4 as (
    select
        *,
        case when at_risk_4 > 0 then stay_3 * (1 - back_4 / at_risk_4) when stay_3 = 0 then 0.0 end as stay_4,
        variance_3 + back_4 / nullif(at_risk_4 * (at_risk_4 - back_4), 0) as variance_4
    from year_3
),
year_5 as (
    select
        *,
        case when at_risk_5 > 0 then stay_4 * (1 - back_5 / at_risk_5) when stay_4 = 0 then 0.0 end as stay_5,
        variance_4 + back_5 / nullif(at_risk_5 * (at_risk_5 - back_5), 0) as variance_5
    from year_4
)
select
    ${by},
    n, followed, at_risk_1, back_1, at_risk_2, back_2, at_risk_3, back_3, at_risk_4, back_4, at_risk_5, back_5,
    1 - stay_1 as share_back_1,
    case when variance_1 is not null then greatest(0.0, 1 - stay_1 - 1.96 * stay_1 * sqrt(variance_1)) end as low_back_1,
    case when variance_1 is not null then least(1.0, 1 - stay_1 + 1.96 * stay_1 * sqrt(variance_1)) end as high_back_1,
    1 - stay_2 as share_back_2,
    case when variance_2 is not null then greatest(0.0, 1 - stay_2 - 1.96 * stay_2 * sqrt(variance_2)) end as low_back_2,
    case when variance_2 is not null then least(1.0, 1 - stay_2 + 1.96 * stay_2 * sqrt(variance_2)) end as high_back_2,
    1 - stay_3 as share_back_3,
    case when variance_3 is not null then greatest(0.0, 1 - stay_3 - 1.96 * stay_3 * sqrt(variance_3)) end as low_back_3,
    case when variance_3 is not null then least(1.0, 1 - stay_3 + 1.96 * stay_3 * sqrt(variance_3)) end as high_back_3,
    1 - stay_5 as share_back_5,
    case when variance_5 is not null then greatest(0.0, 1 - stay_5 - 1.96 * stay_5 * sqrt(variance_5)) end as low_back_5,
    case when variance_5 is not null then least(1.0, 1 - stay_5 + 1.96 * stay_5 * sqrt(variance_5)) end as high_back_5,
    cast(followed as double) / nullif(n, 0) as coverage
from year_5
order by ${order}
