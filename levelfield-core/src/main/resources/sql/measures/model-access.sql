-- title: What an outsider can inspect
-- one row per: group of notable models in one edition
-- question: Of which notable models can anyone download the weights, which can only be asked through a service, and which were never released?
-- definition: open_weights are models whose weights can be downloaded, under whatever licence; hosted are those that answer through an API or a page; unreleased are neither; unknown are those of which the table says nothing. Shares of the first three are of the models whose accessibility is known.
-- unit: models
-- paper: I. Solaiman, The gradient of generative AI release, FAccT 2023
-- counting: full
-- population: notable_model
-- intervals: low_ and high_ are Wilson's 95% interval of a share of the models of known accessibility, as if they were a sample
-- bounds: bound_low_ is the share of all models if no unknown model belongs to the class, bound_high_ if every one does
-- coverage: models of known accessibility divided by all models
-- caveats: The state at the date of the edition, not on the day of publication. Few models before 2018 say anything.
-- groupings: year, team, domain
with summed as (
    select
        ${by},
        edition,
        cast(count(*) as double) as n,
        cast(count(case when accessibility = 'open_weights' then 1 end) as double) as open_weights,
        cast(count(case when accessibility = 'hosted' then 1 end) as double) as hosted,
        cast(count(case when accessibility = 'unreleased' then 1 end) as double) as unreleased,
        cast(count(case when accessibility = 'unknown' then 1 end) as double) as unknown
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
    open_weights, hosted, unreleased, unknown,
    open_weights / nullif(classified, 0) as share_open_weights,
    hosted / nullif(classified, 0) as share_hosted,
    unreleased / nullif(classified, 0) as share_unreleased,
    wilson_low(open_weights, classified) as low_open_weights,
    wilson_low(hosted, classified) as low_hosted,
    wilson_low(unreleased, classified) as low_unreleased,
    wilson_high(open_weights, classified) as high_open_weights,
    wilson_high(hosted, classified) as high_hosted,
    wilson_high(unreleased, classified) as high_unreleased,
    open_weights / nullif(n, 0) as bound_low_open_weights,
    (open_weights + unknown) / nullif(n, 0) as bound_high_open_weights,
    classified / nullif(n, 0) as coverage
from classed
order by ${order}, edition
