-- The concepts of works that cite or are cited within the field, by their place in the order of identifiers.
with numbered as (
    select concept_id, row_number() over (order by concept_id) - 1 as number
    from concept
),
linked as (
    select a.merged_id as work_id
    from citation c
    join work_merge a on a.work_id = c.work_id
    union
    select b.merged_id
    from citation c
    join work_merge b on b.work_id = c.referenced_work_id
)
select distinct c.work_id, n.number
from work_concept c
join linked l on l.work_id = c.work_id
join numbered n on n.concept_id = c.concept_id
