-- title: Is the change in the venues or in their mixture
-- one row per: year
-- question: How does the academic-only share change over the years if the mixture of venues is held constant?
-- definition: share_academic_only is of all classified works of the year. share_standardised weighs the share within each venue by that venue's part of all classified works of the years asked for, over the venues with at least five classified works in the year (direct standardisation). Where the two move apart, the mixture of venues has changed (Simpson's paradox).
-- unit: works
-- paper: E. H. Simpson, The interpretation of interaction in contingency tables, Journal of the Royal Statistical Society B 13 (1951), 238-241; E. M. Kitagawa, Components of a difference between two rates, Journal of the American Statistical Association 50 (1955), 1168-1194
-- counting: full
-- intervals: low_ and high_ are 95% intervals as if works were a sample: of the plain share Wilson's, of the standardised one by the variance of its venues' shares
-- coverage: the weight of the venues that the year has, which the standardised share rests on; below one half years are hard to compare
-- caveats: A venue that changes its subjects is still one venue here. Years share few venues if the sources begin at different times.
-- groupings: year
-- unit table: authorship_sector
-- needs: academia or industry; no affiliation of an author names a sector
-- chart: share_academic_only = as it is; share_standardised = venues held constant
with chosen as (
    select
        ${by},
        venue,
        case when team = 'academic_only' then 1.0 else 0.0 end as academic
    from work_team
    where ${filter} and team <> 'unknown' and venue is not null
),
venue_weight as (
    select venue, cast(count(*) as double) / sum(count(*)) over () as weight
    from chosen
    group by venue
),
plain as (
    select
        ${by},
        count(*) as n,
        sum(academic) as academic_only
    from chosen
    group by ${by}
),
within as (
    select
        ${by},
        c.venue,
        v.weight,
        count(*) as classified,
        avg(c.academic) as share
    from chosen c
    join venue_weight v on v.venue = c.venue
    group by ${by}, c.venue, v.weight
),
standard as (
    select
        ${by},
        count(*) as venues,
        sum(weight) as coverage,
        sum(weight * share) / sum(weight) as share_standardised,
        sqrt(sum(weight * weight * share * (1 - share) / classified)) / sum(weight) as error
    from within
    where classified >= 5
    group by ${by}
)
select
    ${by},
    p.n, s.venues,
    p.academic_only / nullif(p.n, 0) as share_academic_only,
    wilson_low(p.academic_only, p.n) as low_academic_only,
    wilson_high(p.academic_only, p.n) as high_academic_only,
    s.share_standardised,
    greatest(0.0, s.share_standardised - 1.96 * s.error) as low_standardised,
    least(1.0, s.share_standardised + 1.96 * s.error) as high_standardised,
    s.coverage
from plain p
left join standard s using (${by})
order by ${order}
