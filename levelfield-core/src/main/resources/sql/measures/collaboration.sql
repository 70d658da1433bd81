-- title: Do academia and industry write together
-- one row per: group of works
-- question: Do academia and industry write together more often than if co-authors were drawn without regard to sector?
-- definition: Over works of at least two authors whose sector is academia or industry. With a the share of academia among these authors of the group (an author of both counts half for each), a work of k such authors would be mixed with probability 1 - a^k - (1-a)^k if sectors fell by chance. index is the number of mixed works divided by the sum of these probabilities: 1 as if by chance, 0 if the two never met.
-- unit: works
-- paper: N. Ahmed, M. Wahed, N. C. Thompson, The growing influence of industry in AI research, Science 379 (2023), 884-886, for the question; H. Yamashita, Y. Okubo, Patterns of scientific collaboration between Japan and France: inter-sectoral analysis using probabilistic partnership index, Scientometrics 68 (2006), 303-324, for the form of the index
-- counting: full
-- intervals: low_ and high_ are Wilson's 95% interval of the share of mixed works, divided by the expected share
-- coverage: works counted divided by works of the group with at least two authors
-- caveats: Teams are no random draws even within one sector, since colleagues share a house, so an index below 1 is the rule; compare it over years and venues, not with 1. Lists of affiliations shared by a whole team are left out.
-- groupings: year, venue, topic
-- unit table: authorship_sector
-- needs: academia or industry; no affiliation of an author names a sector
-- chart: index = mixed works against chance
with chosen as (
    select
        ${by},
        work_id
    from merged_work
    where ${filter}
),
numbered as (
    select *, dense_rank() over (order by ${order}) as group_id
    from chosen
),
author as (
    select
        n.group_id,
        n.work_id,
        s.position,
        case when s.academia and s.industry then 0.5 when s.academia then 1.0 when s.industry then 0.0 end as academic
    from numbered n
    join authorship_sector s on s.work_id = n.work_id
    where s.position is not null
),
team_of as (
    select
        group_id,
        work_id,
        count(*) as authors,
        count(academic) as known,
        max(case when academic < 1 then 1 else 0 end) * max(case when academic > 0 then 1 else 0 end) as mixed
    from author
    group by group_id, work_id
),
share as (
    select a.group_id, avg(a.academic) as academic
    from author a
    join team_of t on t.group_id = a.group_id and t.work_id = a.work_id
    where t.known >= 2
    group by a.group_id
),
summed as (
    select
        t.group_id,
        sum(case when t.authors >= 2 then 1 else 0 end) as n,
        sum(case when t.known >= 2 then 1 else 0 end) as measured,
        cast(sum(case when t.known >= 2 then t.mixed else 0 end) as double) as mixed,
        sum(case when t.known >= 2 then 1 - power(s.academic, t.known) - power(1 - s.academic, t.known) else 0 end)
            as expected
    from team_of t
    left join share s on s.group_id = t.group_id
    group by t.group_id
),
labelled as (
    select distinct ${by}, group_id
    from numbered
)
select
    ${by},
    s.n, s.measured, s.mixed, s.expected,
    s.mixed / nullif(s.expected, 0) as index,
    wilson_low(s.mixed, s.measured) * s.measured / nullif(s.expected, 0) as low_index,
    wilson_high(s.mixed, s.measured) * s.measured / nullif(s.expected, 0) as high_index,
    cast(s.measured as double) / nullif(s.n, 0) as coverage
from summed s
join labelled l on l.group_id = s.group_id
order by ${order}
