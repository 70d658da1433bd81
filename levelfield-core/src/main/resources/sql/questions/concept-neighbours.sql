-- The concepts that are named together with one concept much oftener than chance would have it.
with own as (
    select distinct work_id from work_concept where concept_id = ${concept}
),
joint as (
    select c.concept_id, count(distinct c.work_id) as together
    from work_concept c
    join own on own.work_id = c.work_id
    where c.concept_id <> ${concept}
    group by c.concept_id
),
size as (
    select count(*) as own_works from own
)
select n.concept_id, n.name, j.together, n.works
from joint j
join concept n on n.concept_id = j.concept_id
cross join size s
where j.together > 1
order by
    j.together * ln(cast(j.together as double) * ${all_works} / (cast(n.works as double) * s.own_works)) desc nulls last,
    n.concept_id limit 24
