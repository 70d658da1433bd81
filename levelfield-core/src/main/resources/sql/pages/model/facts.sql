-- title: What outsiders have of it
-- shown: facts
-- nothing: it is no family of the curated list
with said as (
    select 1 as place, 'Accessibility' as what, replace(accessibility, '_', ' ') as said, 'of the family, by the curated list' as note
    from model_family where model = ${id}
    union all
    select 2, 'Weights open since', cast(opened as varchar), 'by the curated list' from model_family where model = ${id}
    union all
    select 3, 'Superseded', cast(superseded as varchar), 'year of a successor of another name' from model_family where model = ${id}
)
select what, said, note
from said
where said is not null
order by place nulls last
