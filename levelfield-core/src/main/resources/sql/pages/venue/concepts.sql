-- title: What its titles name
-- nothing: no concept was found in its titles
select concept_id, concept, kind, count(*) as "works named", max(year) as "last year"
from named_concept
where venue = ${id} and in_title = 1
group by concept_id, concept, kind
order by 4 desc nulls last, concept nulls last
limit 30
