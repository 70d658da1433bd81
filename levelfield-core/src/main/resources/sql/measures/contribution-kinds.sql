-- title: What works contribute
-- one row per: group of works
-- question: Which share of the works contributes a method, theory, data, an evaluation, an application, a system, a survey or a position?
-- definition: A work's kinds are read from its title and abstract by tables of phrases (kinds/*.csv): an announcement such as "we propose" tells the kind of the noun it announces, other phrases speak for themselves, weights of different phrases join as independent witnesses, and a kind counts from 0.5 on. A work may have several kinds, so shares may add to more than one. dataset counts data sets and benchmarks; evaluation counts empirical studies, comparisons and studies of users, not the experiments of a method.
-- unit: works whose abstract tells a kind
-- paper: none: kinds and phrases are our own; the nearest published scheme is that of R. Wieringa, N. Maiden, N. Mead, C. Rolland, Requirements engineering paper classification and evaluation criteria, Requirements Engineering 11 (2006), 102-107
-- counting: full
-- intervals: low_ and high_ are Wilson's 95% interval of a share of the works that tell a kind, as if they were a sample; they do not hold the errors of reading
-- coverage: works whose abstract tells a kind divided by all works; was_read counts works with an abstract
-- caveats: The phrases are English. Against labels by hand, precision and recall differ by kind (docs/results/survey.md): application and position are read badly, so read their trend, not their level. Abstracts announce contributions more often than they used to, which lifts every kind in later years. Venues differ: compare within a venue.
-- groupings: team, year, venue, topic
-- unit table: kind_work
-- work columns: work_id, year, was_read, told, method, theory, dataset, evaluation, application, system, survey, position
-- needs: told = 1; no work has an abstract that tells what it contributes
-- chart: share_method = method; share_theory = theory; share_dataset = data set; share_evaluation = evaluation; share_system = system
with summed as (
    select
        ${by},
        count(*) as n,
        cast(sum(was_read) as double) as was_read,
        cast(sum(told) as double) as told,
        cast(coalesce(sum(method), 0) as double) as method,
        cast(coalesce(sum(theory), 0) as double) as theory,
        cast(coalesce(sum(dataset), 0) as double) as dataset,
        cast(coalesce(sum(evaluation), 0) as double) as evaluation,
        cast(coalesce(sum(application), 0) as double) as application,
        cast(coalesce(sum(system), 0) as double) as system,
        cast(coalesce(sum(survey), 0) as double) as survey,
        cast(coalesce(sum(position), 0) as double) as position
    from kind_work
    where ${filter}
    group by ${by}
)
select
    ${by},
    n, was_read, told,
    method, theory, dataset, evaluation, application, system, survey, position,
    method / nullif(told, 0) as share_method,
    wilson_low(method, told) as low_method,
    wilson_high(method, told) as high_method,
    theory / nullif(told, 0) as share_theory,
    wilson_low(theory, told) as low_theory,
    wilson_high(theory, told) as high_theory,
    dataset / nullif(told, 0) as share_dataset,
    wilson_low(dataset, told) as low_dataset,
    wilson_high(dataset, told) as high_dataset,
    evaluation / nullif(told, 0) as share_evaluation,
    wilson_low(evaluation, told) as low_evaluation,
    wilson_high(evaluation, told) as high_evaluation,
    application / nullif(told, 0) as share_application,
    wilson_low(application, told) as low_application,
    wilson_high(application, told) as high_application,
    system / nullif(told, 0) as share_system,
    wilson_low(system, told) as low_system,
    wilson_high(system, told) as high_system,
    survey / nullif(told, 0) as share_survey,
    wilson_low(survey, told) as low_survey,
    wilson_high(survey, told) as high_survey,
    position / nullif(told, 0) as share_position,
    wilson_low(position, told) as low_position,
    wilson_high(position, told) as high_position,
    told / nullif(n, 0) as coverage
from summed
order by ${order}
