-- title: What reference lists miss
-- one row per: group of works; by work, one row a work with the likeliest work that it does not cite
-- question: How many earlier works that lists like its own hold does a work not cite?
-- definition: For a work with six references or more to earlier works of the field, every earlier work that it does not cite is given the probability of standing in such a list, by boosted trees over co-citation, coupling, citations to and from the works cited, words of the titles, authors, venue, age and citations, all as of the year before. The trees learned from other works than the one they judge: half of a list was hidden and had to be found from the other half. likely_missing counts works of a probability of one half and more. share_missing is the share of the measured works with one such work or more.
-- unit: works with six references or more to earlier works of the field
-- paper: own definition; H. Small, Co-citation in the scientific literature, JASIS 24 (1973), 265-269, and M. M. Kessler, Bibliographic coupling between scientific papers, American Documentation 14 (1963), 10-25, for what it rests on
-- counting: full
-- intervals: low_ and high_ are 95% intervals as if the works were a sample: of the mean by its standard error, of the share Wilson's
-- coverage: measured works divided by all works of the group
-- caveats: What is usually cited is not what should be: an author may leave it out with good reason, and nobody cites what nobody knows. The trees learned from halves of lists, so on whole lists the probabilities are too high; compare groups, not against zero. Only references within the field are known. Longer lists have more neighbours.
-- groupings: year, team, venue, topic
-- unit table: literature_work
-- work columns: work_id, year, known_references, likely_missing, likeliest_id, likeliest
-- needs: likely_missing is not null; no work has six known references to earlier works
-- count: measured
-- counted: works with known references
-- chart: share_missing = with a likely missing work
with summed as (
    select
        ${by},
        count(*) as n,
        count(likely_missing) as measured,
        avg(known_references) as mean_references,
        avg(likely_missing) as mean_missing,
        stddev_samp(likely_missing) / sqrt(nullif(count(likely_missing), 0)) as error,
        cast(count(case when likely_missing > 0 then 1 end) as double) as with_missing
    from literature_work
    where ${filter}
    group by ${by}
)
select
    ${by},
    n, measured, mean_references,
    mean_missing,
    case when error is not null then greatest(0.0, mean_missing - 1.96 * error) end as low_mean,
    case when error is not null then mean_missing + 1.96 * error end as high_mean,
    with_missing,
    with_missing / nullif(measured, 0) as share_missing,
    wilson_low(with_missing, measured) as low_missing,
    wilson_high(with_missing, measured) as high_missing,
    cast(measured as double) / nullif(n, 0) as coverage
from summed
order by ${order}
