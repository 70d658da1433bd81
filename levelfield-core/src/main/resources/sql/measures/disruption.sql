-- title: Does a work leave what it builds on behind
-- one row per: group of works; by work, one row a work with an empty value where it cannot be measured
-- question: Of the later works that cite a work or its references, how many cite the work and leave its references behind?
-- definition: For a work f let n_i be the works of strictly later years that cite f and none of its references, n_j those that cite f and some of them, n_k those that cite some of them and not f. cd = (n_i - n_j) / (n_i + n_j + n_k), from -1, which consolidates, to 1, which disrupts; cd5 counts only the five years after f's own; cd_nok leaves n_k out. The focal work is never among n_k. A work without known references has no value, never 1. share_disruptive is the share of the measured works with cd above 0.
-- unit: works of the field, of which two that one input tells apart count as two; references and citations are those between works of the field
-- paper: R. J. Funk, J. Owen-Smith, A dynamic network measure of technological change, Management Science 63 (2017), 791-817; L. Wu, D. Wang, J. A. Evans, Large teams develop and small teams disrupt science and technology, Nature 566 (2019), 378-382
-- counting: full
-- intervals: low_ and high_ are 95% intervals as if the works were a sample: of a median by order statistics, which assume no distribution (empty below six works), of a mean by its standard error, of a share Wilson's
-- coverage: uncited counts measured works that no later work cites, whose cd is 0; coverage is measured works divided by all works of the group; without_references counts works of which no reference is in the field
-- caveats: References to works outside the field are not seen, so early works and small fields have few known references and look disruptive; compare within a year and read cd beside coverage. Recent works have had little time to be cited. The index falls with the number of references and of works published, so its fall over the years is in part the growth of the literature.
-- groupings: year, venue, topic, team
-- chart: median_cd = median disruption; mean_cd5 = mean over five years
-- unit table: disruption_work
-- work columns: work_id, year, "references", citations, cd, cd5, cd_nok
-- needs: "references" > 0; no work's references are known to be works of the field
with asked as (
    select
        ${by},
        has_references, cd, cd5, cd_nok
    from disruption_work
    where ${filter}
),
ranked as (
    select
        *,
        row_number() over (partition by ${by} order by cd nulls last) as place,
        count(cd) over (partition by ${by}) as size
    from asked
),
placed as (
    select *, greatest(1, floor((size - 1.96 * sqrt(size)) / 2)) as least_rank
    from ranked
),
summed as (
    select
        ${by},
        count(*) as n,
        sum(1 - has_references) as without_references,
        count(cd) as measured,
        count(cd) - count(cd_nok) as uncited,
        median(cd) as median_cd,
        max(case when size >= 6 and place = least_rank then cd end) as low_median_cd,
        max(case when size >= 6 and place = size + 1 - least_rank then cd end) as high_median_cd,
        avg(cd) as mean_cd,
        stddev_samp(cd) / sqrt(nullif(count(cd), 0)) as error,
        avg(cd5) as mean_cd5,
        avg(cd_nok) as mean_cd_nok,
        cast(count(case when cd > 0 then 1 end) as double) as disruptive
    from placed
    group by ${by}
)
select
    ${by},
    n, without_references, measured, uncited,
    median_cd, low_median_cd, high_median_cd,
    mean_cd, mean_cd - 1.96 * error as low_mean_cd, mean_cd + 1.96 * error as high_mean_cd,
    mean_cd5, mean_cd_nok,
    disruptive / nullif(measured, 0) as share_disruptive,
    wilson_low(disruptive, measured) as low_disruptive,
    wilson_high(disruptive, measured) as high_disruptive,
    cast(measured as double) / nullif(n, 0) as coverage
from summed
order by ${order}
