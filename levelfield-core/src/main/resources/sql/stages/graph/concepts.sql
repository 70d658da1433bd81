-- The keywords of every work of the graph, both by their numbers.
with numbered as (
    select node_id, row_number() over (order by node_id nulls last) - 1 as number
    from (select distinct node_id from citation_member) node
),
named as (
    select distinct n.number as work, lower(k.keyword) as concept
    from keyword k
    join citation_member m on m.work_id = k.work_id
    join numbered n on n.node_id = m.node_id
)
select work, dense_rank() over (order by concept nulls last) - 1 as concept
from named
order by work nulls last, concept nulls last
