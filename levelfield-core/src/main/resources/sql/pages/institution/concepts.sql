-- title: What it works on
-- nothing: no concept was found in its works
select c.concept_id, c.concept, c.kind, count(*) as "works named"
from (select distinct work_id from work_institution where parent_key = ${id} or institution_key = ${id}) i
join named_concept c on c.work_id = i.work_id
where c.in_title = 1
group by c.concept_id, c.concept, c.kind
order by 4 desc nulls last, c.concept nulls last
limit 30
