-- title: Who looks at models critically
-- one row per: group of works
-- question: Which share of the works treats interpretability, safety, security, evaluation or auditing of models?
-- definition: A work treats a theme if its title and abstract mention phrases of the theme (kinds/themes.csv) whose weights add to one, a mention in the title counting twice. security means attacks on learned models and defences against them; safety means harm by a system that works as built; auditing counts fairness and bias; evaluation means the study of how models are measured, not the measuring of one. any_theme counts a work once.
-- unit: works with an abstract
-- paper: none: themes and phrases are our own; for the question of who can scrutinise models see N. Ahmed, M. Wahed, N. C. Thompson, The growing influence of industry in AI research, Science 379 (2023), 884-886
-- counting: full
-- intervals: low_ and high_ are Wilson's 95% interval of a share of the works with an abstract, as if they were a sample; they do not hold the errors of reading
-- coverage: works with an abstract divided by all works
-- caveats: The phrases are English and name ideas by today's words, so early work on the same question under other names is missed. A mention is no proof that the work's purpose lies there. Venues differ: compare within a venue.
-- groupings: team, year, venue, topic
-- unit table: theme_work
-- work columns: work_id, year, was_read, any_theme, interpretability, safety, security, evaluation, auditing
-- needs: was_read = 1; no work has an abstract to read
-- chart: share_any_theme = any of them; share_interpretability = interpretability; share_security = security; share_evaluation = evaluation; share_auditing = auditing
with summed as (
    select
        ${by},
        count(*) as n,
        cast(sum(was_read) as double) as was_read,
        cast(coalesce(sum(any_theme), 0) as double) as any_theme,
        cast(coalesce(sum(interpretability), 0) as double) as interpretability,
        cast(coalesce(sum(safety), 0) as double) as safety,
        cast(coalesce(sum(security), 0) as double) as security,
        cast(coalesce(sum(evaluation), 0) as double) as evaluation,
        cast(coalesce(sum(auditing), 0) as double) as auditing
    from theme_work
    where ${filter}
    group by ${by}
)
select
    ${by},
    n, was_read,
    any_theme, interpretability, safety, security, evaluation, auditing,
    any_theme / nullif(was_read, 0) as share_any_theme,
    wilson_low(any_theme, was_read) as low_any_theme,
    wilson_high(any_theme, was_read) as high_any_theme,
    interpretability / nullif(was_read, 0) as share_interpretability,
    wilson_low(interpretability, was_read) as low_interpretability,
    wilson_high(interpretability, was_read) as high_interpretability,
    safety / nullif(was_read, 0) as share_safety,
    wilson_low(safety, was_read) as low_safety,
    wilson_high(safety, was_read) as high_safety,
    security / nullif(was_read, 0) as share_security,
    wilson_low(security, was_read) as low_security,
    wilson_high(security, was_read) as high_security,
    evaluation / nullif(was_read, 0) as share_evaluation,
    wilson_low(evaluation, was_read) as low_evaluation,
    wilson_high(evaluation, was_read) as high_evaluation,
    auditing / nullif(was_read, 0) as share_auditing,
    wilson_low(auditing, was_read) as low_auditing,
    wilson_high(auditing, was_read) as high_auditing,
    was_read / nullif(n, 0) as coverage
from summed
order by ${order}
