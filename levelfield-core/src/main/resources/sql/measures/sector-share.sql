-- title: Who does the research
-- one row per: group of works
-- question: Which share of the works comes from academia alone, from industry alone, and from both together?
-- definition: A work's team is academic-only if some author's institution is academic and none is a company; industry-only the other way round; mixed if both occur, be it by several authors or by one with two affiliations; other if all known institutions are public bodies, hospitals or nonprofits; unknown if no author's sector is known. Shares of the first four are of the classified works; share_unknown is of all.
-- unit: works; with fractional counting, works divided equally among their authors, each author classed alone
-- paper: T. Ahmed, M. Wahed, N. C. Thompson, The growing influence of industry in AI research, Science 379 (2023), 884-886
-- counting: full, fractional
-- intervals: low_ and high_ are Wilson's 95% interval of a share of the classified works, as if they were a sample
-- bounds: bound_low_ is the share of all works if no unknown work belongs to the class, bound_high_ if every one does
-- coverage: classified works divided by all works
-- caveats: An author whose affiliation is missing is not seen: a work counts as academic-only although an author without affiliation may be in industry; column partial counts such works. Venues differ in what they print: compare within a venue.
-- groupings: venue, year, topic
-- chart: share_academic_only = academia alone; share_mixed = both together; share_industry_only = industry alone
with summed as (
    select
        ${by},
        sum(weight) as n,
        sum(case when team = 'academic_only' then weight else 0 end) as academic_only,
        sum(case when team = 'industry_only' then weight else 0 end) as industry_only,
        sum(case when team = 'mixed' then weight else 0 end) as mixed,
        sum(case when team = 'other' then weight else 0 end) as other,
        sum(case when team = 'unknown' then weight else 0 end) as unknown,
        sum(partial) as partial
    from ${units}
    where ${filter}
    group by ${by}
),
classed as (
    select *, n - unknown as classified
    from summed
)
select
    ${by},
    n,
    academic_only, industry_only, mixed, other, unknown,
    academic_only / nullif(classified, 0) as share_academic_only,
    industry_only / nullif(classified, 0) as share_industry_only,
    mixed / nullif(classified, 0) as share_mixed,
    other / nullif(classified, 0) as share_other,
    unknown / nullif(n, 0) as share_unknown,
    (industry_only + mixed) / nullif(classified, 0) as share_with_industry,
    wilson_low(academic_only, classified) as low_academic_only,
    wilson_low(industry_only, classified) as low_industry_only,
    wilson_low(mixed, classified) as low_mixed,
    wilson_low(other, classified) as low_other,
    wilson_low(unknown, n) as low_unknown,
    wilson_low(industry_only + mixed, classified) as low_with_industry,
    wilson_high(academic_only, classified) as high_academic_only,
    wilson_high(industry_only, classified) as high_industry_only,
    wilson_high(mixed, classified) as high_mixed,
    wilson_high(other, classified) as high_other,
    wilson_high(unknown, n) as high_unknown,
    wilson_high(industry_only + mixed, classified) as high_with_industry,
    academic_only / nullif(n, 0) as bound_low_academic_only,
    industry_only / nullif(n, 0) as bound_low_industry_only,
    mixed / nullif(n, 0) as bound_low_mixed,
    other / nullif(n, 0) as bound_low_other,
    0.0 as bound_low_unknown,
    (academic_only + unknown) / nullif(n, 0) as bound_high_academic_only,
    (industry_only + unknown) / nullif(n, 0) as bound_high_industry_only,
    (mixed + unknown) / nullif(n, 0) as bound_high_mixed,
    (other + unknown) / nullif(n, 0) as bound_high_other,
    unknown / nullif(n, 0) as bound_high_unknown,
    classified / nullif(n, 0) as coverage,
    partial
from classed
order by ${order}
