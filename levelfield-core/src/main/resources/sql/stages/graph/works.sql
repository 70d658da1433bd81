-- The works of the citation graph in the order of ids: a work's place is its number in the graph.
select node_id, min(merged_id) as merged_id, min(year) as year
from citation_member
group by node_id
order by node_id nulls last
