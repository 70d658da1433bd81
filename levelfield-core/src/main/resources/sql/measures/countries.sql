-- title: Which countries do the research
-- one row per: country; a row without a country is the work that no institution of a known country is named for
-- question: Which part of the work is done in each country, and how much of that by academia alone?
-- definition: Each work is divided equally among its authors and their institutions, and each part goes to the institution's country. share_of_work is the country's part of all parts that have a country, of the same year or venue where it is grouped by these. n counts works with some part there, once in each country. share_academic_only is the share of these whose whole team is academic, of those whose team is known.
-- unit: works; share_of_work in works divided
-- paper: N. Ahmed, M. Wahed, The de-democratization of AI: deep learning and the compute divide in artificial intelligence research, arXiv:2010.15581 (2020), for the question; L. Waltman, N. J. van Eck, Field-normalized citation impact indicators and the choice of an appropriate counting method, Journal of Informetrics 9 (2015), 872-894, for divided counting
-- counting: full
-- intervals: low_ and high_ are Wilson's 95% intervals, as if each work were a draw
-- coverage: the part of all works, of the same year or venue, that has a country; on every row the same
-- caveats: The country is that of the registry's record: a company counts where it is registered, not where the author works. Institutions that only the tables name, without a registry, have no country. Coverage differs by venue and year, so compare countries within a year, and years only where coverage is alike.
-- groupings: country, year, venue, topic
-- unit table: country_work
-- needs: country is not null; no affiliation of a work names an institution whose country is known
-- chart: share_academic_only = academia alone
with summed as (
    select
        ${by},
        count(distinct work_id) as n,
        sum(part) as part,
        sum(case when country is not null then part else 0 end) as placed,
        cast(count(distinct case when team = 'academic_only' then work_id end) as double) as academic_only,
        cast(count(distinct case when team <> 'unknown' then work_id end) as double) as classified
    from country_work
    where ${filter}
    group by ${by}
),
weighed as (
    select
        *,
        sum(placed) over (partition by ${besides country}) as all_placed,
        sum(part) over (partition by ${besides country}) as all_parts
    from summed
)
select
    ${by},
    n, part,
    case when placed > 0 then placed / all_placed end as share_of_work,
    case when placed > 0 then wilson_low(placed, all_placed) end as low_of_work,
    case when placed > 0 then wilson_high(placed, all_placed) end as high_of_work,
    academic_only, classified,
    academic_only / nullif(classified, 0) as share_academic_only,
    wilson_low(academic_only, classified) as low_academic_only,
    wilson_high(academic_only, classified) as high_academic_only,
    all_placed / nullif(all_parts, 0) as coverage
from weighed
order by ${order}
