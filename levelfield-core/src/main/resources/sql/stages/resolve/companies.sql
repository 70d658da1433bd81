-- The companies of the registry, each with the company that it names as its parent, if it names one.
with company as (
    select institution_id, min(name) as name
    from institution
    where status <> 'withdrawn' and contains(concat(',', types, ','), ',company,')
    group by institution_id
),
parent as (
    select r.institution_id, min(r.related_id) as parent_id
    from institution_relation r
    join company c on c.institution_id = r.related_id
    where r.kind = 'parent' and r.related_id <> r.institution_id
    group by r.institution_id
)
select c.institution_id, c.name, p.parent_id
from company c
left join parent p on p.institution_id = c.institution_id
order by c.institution_id
