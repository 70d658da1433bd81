-- title: Who makes the notable models
-- one row per: group of notable models in one edition of the table
-- question: Which share of the notable models comes from academia alone, from industry alone, and from both together?
-- definition: A model's team is academic-only if some of its organisations is academic and none is a company, industry-only the other way round, mixed if both occur, other if all known are public bodies or nonprofits, unknown if none is known; organisations are classed by the same tables as the affiliations of works. Shares of the first four are of the classified models, share_unknown is of all. Columns with _by_source take the categories that the table of models itself gives; there a model is industry-only if all its categories are industry, which is how the AI Index counts, and a public body or a collective beside a company makes it other.
-- unit: models
-- paper: J. Sevilla, L. Heim, A. Ho, T. Besiroglu, M. Hobbhahn, P. Villalobos, Compute trends across three eras of machine learning, IJCNN 2022; N. Maslej et al., Artificial Intelligence Index Report 2025, Stanford University
-- counting: full
-- population: notable_model
-- intervals: low_ and high_ are Wilson's 95% interval of a share of the classified models, as if they were a sample
-- bounds: bound_low_ is the share of all models if no unknown model belongs to the class, bound_high_ if every one does
-- coverage: classified models divided by all models
-- caveats: What is notable is decided by the table's makers, and later editions add models of earlier years: 2024 had 55 models in the edition of 24 February 2025 and 98 in a later one, where the share from industry was 83%. Compare editions with --compare, and never years of different editions.
-- groupings: year, domain, accessibility
with summed as (
    select
        ${by},
        edition,
        cast(count(*) as double) as n,
        cast(count(case when team = 'academic_only' then 1 end) as double) as academic_only,
        cast(count(case when team = 'industry_only' then 1 end) as double) as industry_only,
        cast(count(case when team = 'mixed' then 1 end) as double) as mixed,
        cast(count(case when team = 'other' then 1 end) as double) as other,
        cast(count(case when team = 'unknown' then 1 end) as double) as unknown,
        cast(count(case when team_by_source = 'industry_only' then 1 end) as double) as industry_only_by_source,
        cast(count(case when team_by_source = 'academic_only' then 1 end) as double) as academic_only_by_source,
        cast(count(case when team_by_source <> 'unknown' then 1 end) as double) as classified_by_source
    from notable_model
    where ${filter}
    group by ${by}, edition
),
classed as (
    select *, n - unknown as classified
    from summed
)
select
    ${by},
    edition,
    n,
    academic_only, industry_only, mixed, other, unknown,
    academic_only / nullif(classified, 0) as share_academic_only,
    industry_only / nullif(classified, 0) as share_industry_only,
    mixed / nullif(classified, 0) as share_mixed,
    other / nullif(classified, 0) as share_other,
    unknown / nullif(n, 0) as share_unknown,
    wilson_low(academic_only, classified) as low_academic_only,
    wilson_low(industry_only, classified) as low_industry_only,
    wilson_low(mixed, classified) as low_mixed,
    wilson_low(other, classified) as low_other,
    wilson_high(academic_only, classified) as high_academic_only,
    wilson_high(industry_only, classified) as high_industry_only,
    wilson_high(mixed, classified) as high_mixed,
    wilson_high(other, classified) as high_other,
    academic_only / nullif(n, 0) as bound_low_academic_only,
    industry_only / nullif(n, 0) as bound_low_industry_only,
    (academic_only + unknown) / nullif(n, 0) as bound_high_academic_only,
    (industry_only + unknown) / nullif(n, 0) as bound_high_industry_only,
    classified_by_source as n_by_source,
    industry_only_by_source,
    industry_only_by_source / nullif(classified_by_source, 0) as share_industry_only_by_source,
    wilson_low(industry_only_by_source, classified_by_source) as low_industry_only_by_source,
    wilson_high(industry_only_by_source, classified_by_source) as high_industry_only_by_source,
    academic_only_by_source / nullif(classified_by_source, 0) as share_academic_only_by_source,
    classified / nullif(n, 0) as coverage
from classed
order by ${order}, edition
