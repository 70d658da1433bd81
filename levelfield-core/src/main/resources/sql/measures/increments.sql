-- title: Works that only pair a known method with a known task
-- one row per: group of works; by work, one row a work
-- question: Which share of the works whose title names a method and a task is new only in applying the one to the other?
-- definition: Of the concepts that a title names, a concept is known if a work of an earlier year names it anywhere, a pair if one names both. A work is an increment if its title names a method and a task, all its concepts are known, some pair of a method and a task is not, and every other pair is. share_new_concept is the share whose title names a concept that is not known, share_new_pair the share with a new pair of other kinds, share_nothing_new the share in which all pairs are known; with share_increment they add up to 1.
-- unit: works whose title names at least one method and at least one task
-- paper: own definition; for the idea of old elements in new pairs B. Uzzi, S. Mukherjee, M. Stringer, B. Jones, Atypical combinations and scientific impact, Science 342 (2013), 468-472
-- counting: full
-- intervals: low_ and high_ are Wilson's 95% interval of a share, as if the works were a sample
-- coverage: works whose title names a method and a task divided by all works of the group
-- caveats: A title is not the work: what else is new in it is not seen, so an increment of the title may be none of the work. Many concepts are of unknown kind; titles with them count only by their other concepts, and a new pair with one of them counts as another pair. Known is known in this field, so shares of early years say little. Works of one year do not know of each other.
-- groupings: year, team, venue, topic
-- unit table: novelty_work
-- work columns: work_id, year, novelty
-- needs: novelty is not null; no title names a method and a task
-- count: measured
-- counted: works whose title names a method and a task
-- chart: share_increment = only a known method with a known task
with entire as (
    select w.work_id, w.venue, w.year, w.topic, t.team, n.novelty
    from merged_work w
    join team t on t.work_id = w.work_id
    left join novelty_work n on n.work_id = w.work_id
),
summed as (
    select
        ${by},
        count(*) as n,
        cast(count(novelty) as double) as measured,
        cast(count(case when novelty = 'method_task' then 1 end) as double) as increments,
        cast(count(case when novelty = 'concept' then 1 end) as double) as new_concept,
        cast(count(case when novelty = 'pair' then 1 end) as double) as new_pair,
        cast(count(case when novelty = 'none' then 1 end) as double) as nothing
    from entire
    where ${filter}
    group by ${by}
)
select
    ${by},
    n, measured, increments,
    increments / nullif(measured, 0) as share_increment,
    wilson_low(increments, measured) as low_increment,
    wilson_high(increments, measured) as high_increment,
    new_concept / nullif(measured, 0) as share_new_concept,
    new_pair / nullif(measured, 0) as share_new_pair,
    nothing / nullif(measured, 0) as share_nothing_new,
    measured / nullif(n, 0) as coverage
from summed
order by ${order}
