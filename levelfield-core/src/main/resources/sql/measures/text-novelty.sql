-- title: How far works are from all earlier ones
-- one row per: group of works; by work, one row a work with its nearest earlier work
-- question: How unlike every earlier work is the text of a work?
-- definition: A text is the set of the words of title and abstract, folded; a word weighs log(texts / texts that have it), and nothing where more than a hundredth of all texts, and more than a hundred, have it. The distance of a work is 1 minus the largest cosine of its weights with those of any work of an earlier year, from 0 (the same words) to 1 (none in common), found exactly. share_most_distant is the share of works among the tenth of their year that is farthest, 0.1 as expected.
-- unit: works of a possible year with an abstract and at least 20 distinct words
-- paper: K. Spaerck Jones, A statistical interpretation of term specificity and its application in retrieval, Journal of Documentation 28 (1972), 11-21, for the weights; S. Shibayama, D. Yin, K. Matsumoto, Measuring novelty in science with word embedding, PLOS ONE 16 (2021), e0254034, for distance in text as novelty
-- counting: full
-- intervals: low_ and high_ are 95% intervals as if the works were a sample: of the mean by its standard error, of the share Wilson's
-- coverage: measured works divided by all works of the group
-- caveats: The more earlier works there are, the nearer the nearest, so distances fall with time by themselves: compare teams within a year, by share_most_distant. Unusual words are not new ideas: a text on a marginal matter or in another language is far from all others. Short texts are farther. Records of one work that merging did not join are near each other. Works of the field's first year have no earlier ones and no value.
-- groupings: year, team, venue, topic
-- unit table: novelty_work
-- work columns: work_id, year, words, distance, nearest_id, most_distant
-- needs: distance is not null; no work with an abstract of twenty words has an earlier one to be compared with
-- count: measured
-- counted: works with an abstract
-- chart: mean_distance = mean distance to the nearest earlier work
with entire as (
    select w.work_id, w.venue, w.year, w.topic, t.team, n.distance, n.most_distant
    from merged_work w
    join team t on t.work_id = w.work_id
    left join novelty_work n on n.work_id = w.work_id
),
summed as (
    select
        ${by},
        count(*) as n,
        count(distance) as measured,
        avg(distance) as mean_distance,
        stddev_samp(distance) / sqrt(nullif(count(distance), 0)) as error,
        median(distance) as median_distance,
        cast(sum(most_distant) as double) as most_distant
    from entire
    where ${filter}
    group by ${by}
)
select
    ${by},
    n, measured,
    mean_distance,
    case when error is not null then greatest(0.0, mean_distance - 1.96 * error) end as low_distance,
    case when error is not null then least(1.0, mean_distance + 1.96 * error) end as high_distance,
    median_distance,
    most_distant,
    most_distant / nullif(measured, 0) as share_most_distant,
    wilson_low(most_distant, measured) as low_most_distant,
    wilson_high(most_distant, measured) as high_most_distant,
    cast(measured as double) / nullif(n, 0) as coverage
from summed
order by ${order}
