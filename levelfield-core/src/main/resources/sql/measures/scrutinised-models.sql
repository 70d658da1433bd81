-- title: On which models critics work
-- one row per: group of works
-- question: Of the works on interpretability, safety, security, evaluation or auditing of models that name a known model, which share works on open models alone?
-- definition: A work treats a theme as in the measure scrutiny, and uses or studies the model families that its title or abstract says it does. on_open counts works all of whose families outsiders could download in the work's year, on_closed those with none of that kind, on_both the others. Shares are of the works of a theme that name a family.
-- unit: works
-- paper: own definition; for the question S. Casper et al., Black-box access is insufficient for rigorous AI audits, FAccT 2024
-- counting: full
-- intervals: low_ and high_ are Wilson's 95% interval of a share, as if the works were a sample
-- coverage: works of a theme that name a family of the list divided by all works of a theme
-- caveats: The list of families is curated and incomplete, and only titles and abstracts are read, so few works are covered. A work may name an open model for comparison and a closed one as its object. Most works on themes study models of their own making, which belong to no family.
-- groupings: team, year, venue, topic
-- unit table: scrutinised_work
-- work columns: work_id, year, models, closed
-- needs: models > 0; no work on a theme of scrutiny is known to use or study a model of the list
-- chart: share_open = open models alone; share_closed = closed models alone
with summed as (
    select
        ${by},
        cast(count(*) as double) as n_themes,
        cast(count(models) as double) as n,
        cast(count(case when closed = 0 then 1 end) as double) as on_open,
        cast(count(case when closed = models then 1 end) as double) as on_closed,
        cast(count(case when closed > 0 and closed < models then 1 end) as double) as on_both
    from scrutinised_work
    where ${filter}
    group by ${by}
)
select
    ${by},
    n, n_themes, on_open, on_both, on_closed,
    on_open / nullif(n, 0) as share_open,
    wilson_low(on_open, n) as low_open,
    wilson_high(on_open, n) as high_open,
    on_closed / nullif(n, 0) as share_closed,
    wilson_low(on_closed, n) as low_closed,
    wilson_high(on_closed, n) as high_closed,
    n / nullif(n_themes, 0) as coverage
from summed
order by ${order}
