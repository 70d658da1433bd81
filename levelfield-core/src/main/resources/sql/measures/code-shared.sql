-- title: Who shares code
-- one row per: group of works
-- question: For which share of the works is code known to be public?
-- definition: A work has code if a source of links (such as Papers with Code) names a repository for it or, at venues and in years that such a source covers, its own abstract gives the address of code. Works of a venue and year of which the sources know no code at all are not recorded: they count neither way. share_with_code is of the recorded works; official counts repositories that the source calls the authors' own, and those of the abstract.
-- unit: works
-- paper: J. Pineau and others, Improving reproducibility in machine learning research, Journal of Machine Learning Research 22 (2021), 1-20, asks the question; the links have the layout of the archive that Papers with Code (2018-2025) published
-- counting: full
-- intervals: low_ and high_ are Wilson's 95% interval of a share of the recorded works, as if they were a sample
-- bounds: bound_low_with_code is the share of all works if no unrecorded work has code, bound_high_with_code if every one does
-- coverage: recorded works divided by all works
-- caveats: A source records what somebody entered: no link is not no code, least of all in a venue and year that it hardly covers, so shares are lower bounds. A link says nothing of whether the code runs.
-- groupings: year, venue, team, topic
-- unit table: code_work
-- work columns: work_id, year, recorded, has_code, official
-- needs: has_code = 1; no input records where code is
-- chart: share_with_code = with code; share_official = with the authors' own
with summed as (
    select
        ${by},
        count(*) as n,
        cast(sum(recorded) as double) as recorded,
        cast(sum(has_code) as double) as with_code,
        cast(sum(official) as double) as official
    from code_work
    where ${filter}
    group by ${by}
)
select
    ${by},
    n, recorded, with_code, official,
    with_code / nullif(recorded, 0) as share_with_code,
    wilson_low(with_code, recorded) as low_with_code,
    wilson_high(with_code, recorded) as high_with_code,
    official / nullif(recorded, 0) as share_official,
    wilson_low(official, recorded) as low_official,
    wilson_high(official, recorded) as high_official,
    with_code / nullif(n, 0) as bound_low_with_code,
    (with_code + n - recorded) / nullif(n, 0) as bound_high_with_code,
    recorded / nullif(n, 0) as coverage
from summed
order by ${order}
