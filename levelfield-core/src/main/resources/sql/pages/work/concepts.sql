-- title: Concepts
-- nothing: no concept was found in it
select concept_id, concept, kind, case when in_title = 1 then 'title' else '' end as "named in"
from named_concept
where work_id = ${id}
order by in_title desc nulls last, concept nulls last
limit 100
