-- title: Who says where the data is
-- one row per: group of works
-- question: Which share of the works gives an address of data in its abstract?
-- definition: A work shares data if its abstract gives an address on a host of data (such as Kaggle, a Dataverse or the data sets of Hugging Face), or any address in a sentence that speaks of data, a data set, a corpus or a benchmark. share_code counts addresses of code, by host or by sentence; share_any counts addresses of either, of models, of project pages and of anonymous copies. Works without an abstract are not recorded: they count neither way.
-- unit: works with an abstract
-- paper: J. Pineau and others, Improving reproducibility in machine learning research, JMLR 22 (2021), 1-20, for the question; own definition
-- counting: full
-- intervals: low_ and high_ are Wilson's 95% interval of a share of the works read, as if they were a sample
-- bounds: bound_low_data is the share of all works if no work without an abstract shares data, bound_high_data if every one does
-- coverage: works with an abstract divided by all works
-- caveats: Most works that share data say so in their text or a footnote, not in the abstract, so shares are lower bounds, and differences are partly habits of writing. An address says nothing of what is found there today.
-- groupings: year, venue, team, topic
-- unit table: link_work
-- work columns: work_id, year, was_read, data, code, other
-- needs: was_read = 1; no work has an abstract
-- chart: share_data = with data; share_code = with code
with summed as (
    select
        ${by},
        count(*) as n,
        cast(sum(was_read) as double) as recorded,
        cast(sum(data) as double) as with_data,
        cast(sum(code) as double) as with_code,
        cast(sum(case when data + code + other > 0 then 1 when was_read = 1 then 0 end) as double) as with_any
    from link_work
    where ${filter}
    group by ${by}
)
select
    ${by},
    n, recorded, with_data, with_code, with_any,
    with_data / nullif(recorded, 0) as share_data,
    wilson_low(with_data, recorded) as low_data,
    wilson_high(with_data, recorded) as high_data,
    with_code / nullif(recorded, 0) as share_code,
    wilson_low(with_code, recorded) as low_code,
    wilson_high(with_code, recorded) as high_code,
    with_any / nullif(recorded, 0) as share_any,
    coalesce(with_data, 0) / nullif(n, 0) as bound_low_data,
    (coalesce(with_data, 0) + n - recorded) / nullif(n, 0) as bound_high_data,
    recorded / nullif(n, 0) as coverage
from summed
order by ${order}
