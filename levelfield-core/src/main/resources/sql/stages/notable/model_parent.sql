-- A model's parents, each once however many of its organisations belong to it.
with named as (
    select model_id, trim(explode(split(organizations, ','))) as organization
    from numbered_model
    where organizations is not null
),
parents as (
    select distinct n.model_id, o.parent
    from named n
    join organization o on o.organization = n.organization
)
select
    model_id,
    parent,
    1.0 / count(*) over (partition by model_id) as share
from parents
order by model_id, parent
