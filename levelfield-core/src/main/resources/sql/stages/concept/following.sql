-- The concepts that some work names, in the order of identifiers: numbers by today's works, the rest as an earlier build
-- had it, or null.
with pair as (
    select concept_id, work_id
    from work_concept
    group by concept_id, work_id
),
counted as (
    select p.concept_id, count(*) as works, min(w.year) as first_year
    from pair p
    join merged_work w on w.work_id = p.work_id
    group by p.concept_id
)
select c.concept_id, b.name, b.kind, b.kind_confidence, c.first_year, c.works, b.source
from counted c
left join concept_before b on b.concept_id = c.concept_id
order by c.concept_id
