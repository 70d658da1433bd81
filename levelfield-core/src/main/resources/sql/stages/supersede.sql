-- Records that another input describes anew. The order of preference: last updated, then the input's hash, so that the
-- choice does not depend on the order in which inputs were named.
with ranked as (
    select
        work_id,
        input,
        row_number() over (partition by work_id order by updated desc nulls last, input) as rank
    from work
    where work_id in (select work_id from work group by work_id having count(*) > 1)
)
select work_id, input
from ranked
where rank > 1
order by work_id, input
