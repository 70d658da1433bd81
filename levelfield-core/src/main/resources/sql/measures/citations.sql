-- title: Whose work is cited
-- one row per: group of works
-- question: How often is work from academia and from industry cited, against other work of the same venue and year?
-- definition: The citations of a work divided by the mean of its reference group: works of the same year and topic or, where no topic is known, venue, with known citations, at least ten of them. mncs is the mean of these ratios (mean normalised citation score), 1 as expected; share_top_tenth is the share of works among the tenth most cited of their reference group, 0.1 as expected, a work that ties at the edge counting in part.
-- unit: works with a known number of citations and a large enough reference group
-- paper: L. Waltman, N. J. van Eck, T. N. van Leeuwen, M. S. Visser, A. F. J. van Raan, Towards a new crown indicator: some theoretical considerations, Journal of Informetrics 5 (2011), 37-47; L. Waltman, M. Schreiber, On the calculation of percentile-based bibliometric indicators, JASIST 64 (2013), 372-379
-- counting: full
-- intervals: low_ and high_ are 95% intervals as if the works were a sample: of the mean by its standard error, of the share Wilson's
-- coverage: measured works divided by all works of the group
-- caveats: Citation counts are snapshots, mostly without a date, and none recorded is not none received. Counts are skewed, so a mean can hang on one work: read share_top_tenth beside it. Grouped by venue or year alone every group is its own reference, so mncs is 1 there by construction: group by team.
-- groupings: team, year, venue, topic
-- unit table: cited_work
-- work columns: work_id, year, citations, normalised, top_tenth
-- needs: normalised is not null; no group of ten works of one venue and year has known citations
-- shown by: team, year
-- chart: mncs = citations against the mean of venue and year
with summed as (
    select
        ${by},
        count(*) as n,
        count(normalised) as measured,
        avg(normalised) as mncs,
        stddev_samp(normalised) / sqrt(nullif(count(normalised), 0)) as error,
        median(normalised) as median_normalised,
        sum(top_tenth) as top
    from cited_work
    where ${filter}
    group by ${by}
)
select
    ${by},
    n, measured,
    mncs, mncs - 1.96 * error as low_mncs, mncs + 1.96 * error as high_mncs,
    median_normalised,
    top / nullif(measured, 0) as share_top_tenth,
    wilson_low(top, measured) as low_top_tenth,
    wilson_high(top, measured) as high_top_tenth,
    cast(measured as double) / nullif(n, 0) as coverage
from summed
order by ${order}
