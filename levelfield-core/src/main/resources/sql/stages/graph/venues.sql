-- The venue of every work of the graph that has one, both by their numbers.
with numbered as (
    select node_id, min(merged_id) as merged_id, row_number() over (order by node_id nulls last) - 1 as number
    from citation_member
    group by node_id
)
select n.number as work, dense_rank() over (order by w.venue nulls last) - 1 as venue
from numbered n
join merged_work w on w.work_id = n.merged_id
where w.venue is not null
