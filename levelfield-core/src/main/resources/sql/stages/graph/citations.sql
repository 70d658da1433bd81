-- Citations between works of the graph, by their numbers.
with numbered as (
    select node_id, row_number() over (order by node_id nulls last) - 1 as number
    from (select distinct node_id from citation_member) node
),
member as (
    select m.work_id, n.number
    from citation_member m
    join numbered n on n.node_id = m.node_id
)
select citing.number as citing, cited.number as cited
from citation c
join member citing on citing.work_id = c.work_id
join member cited on cited.work_id = c.referenced_work_id
