-- title: The model
with known as (
    select model, released as year, sector as maker from model_family where model = ${id}
    union all
    select model, year, parents from notable_model where model = ${id}
)
select max(model) as heading,
    coalesce('released ' || cast(min(year) as varchar), 'year not recorded') || coalesce(', by ' || max(maker), '') as line,
    cast(null as varchar) as link,
    '' as venue
from known
having count(*) > 0
