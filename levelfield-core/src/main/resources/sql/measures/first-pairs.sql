-- title: What works join for the first time
-- one row per: group of works; by work, one row a work
-- question: How much of what a work brings together has no earlier work brought together, and do later works take it up?
-- definition: A work's pairs are those of the concepts that its title, abstract or keywords name; a pair is a first pair where no work of an earlier year names both. mean_first_share is the mean share of first pairs among a work's pairs. reuse counts the works of the three years after that name the pair again: share_reused is the share of works with at least one first pair that is named again, mean_reuse the later works per first pair; both are of the works that the field outlives by three years.
-- unit: works that name at least two concepts, and at most 200
-- paper: adapted from J. Wang, R. Veugelers, P. Stephan, Bias against novelty in science, Research Policy 46 (2017), 1416-1436: there pairs of cited journals, weighted by how far apart the journals are; here pairs of concepts, weighted by reuse
-- counting: full
-- intervals: low_ and high_ are 95% intervals as if the works were a sample: of the mean by its standard error, of a share Wilson's
-- coverage: works that name at least two concepts divided by all works of the group
-- caveats: Earlier means earlier in this field: what other literature joined is not seen, and in the field's first years every pair is a first one, so compare within a year. The more concepts a text names, the more pairs it has, and abstracts name more than titles. A pair of concepts in one abstract is no claim to have joined them. Works of one year that join the same pair are all first.
-- groupings: year, team, venue, topic
-- unit table: novelty_work
-- work columns: work_id, year, concepts, new_concepts, pairs, first_pairs, reused_pairs, reuse
-- needs: pairs > 0; no work names two concepts
-- count: measured
-- counted: works with at least two concepts
-- chart: mean_first_share = share of first pairs
with entire as (
    select w.work_id, w.venue, w.year, w.topic, t.team, n.pairs, n.first_pairs, n.reused_pairs, n.reuse
    from merged_work w
    join team t on t.work_id = w.work_id
    left join work_novelty n on n.work_id = w.work_id
),
summed as (
    select
        ${by},
        count(*) as n,
        cast(count(case when pairs > 0 then 1 end) as double) as measured,
        cast(count(case when first_pairs > 0 then 1 end) as double) as with_first,
        avg(cast(first_pairs as double) / nullif(pairs, 0)) as mean_first_share,
        stddev_samp(cast(first_pairs as double) / nullif(pairs, 0))
            / sqrt(nullif(count(case when pairs > 0 then 1 end), 0)) as error,
        cast(count(case when pairs > 0 and reuse is not null then 1 end) as double) as seen,
        cast(count(case when reused_pairs > 0 then 1 end) as double) as with_reused,
        cast(sum(reuse) as double)
            / nullif(sum(case when reuse is not null then first_pairs end), 0) as mean_reuse
    from entire
    where ${filter}
    group by ${by}
)
select
    ${by},
    n, measured,
    with_first / nullif(measured, 0) as share_with_first,
    wilson_low(with_first, measured) as low_with_first,
    wilson_high(with_first, measured) as high_with_first,
    mean_first_share,
    case when error is not null then greatest(0.0, mean_first_share - 1.96 * error) end as low_first_share,
    case when error is not null then least(1.0, mean_first_share + 1.96 * error) end as high_first_share,
    seen,
    with_reused / nullif(seen, 0) as share_reused,
    wilson_low(with_reused, seen) as low_reused,
    wilson_high(with_reused, seen) as high_reused,
    mean_reuse,
    measured / nullif(n, 0) as coverage
from summed
order by ${order}
