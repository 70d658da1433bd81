-- The concepts of every work, by their place in the order of identifiers, and whether its title names them.
with numbered as (
    select concept_id, row_number() over (order by concept_id) - 1 as number
    from concept
)
select
    c.work_id,
    n.number as concept,
    max(case when c.place = 'title' then 1 else 0 end) as in_title
from work_concept c
join numbered n on n.concept_id = c.concept_id
group by c.work_id, n.number
order by c.work_id, concept nulls last
