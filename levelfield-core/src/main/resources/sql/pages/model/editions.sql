-- title: In tables of notable models
-- nothing: no table of notable models names it
select edition, coalesce(date, '') as date, coalesce(organizations, '') as organisations, replace(team, '_', ' ') as team,
    replace(accessibility, '_', ' ') as accessibility, training_flop as "training FLOP", parameters
from notable_model
where model = ${id}
order by edition nulls last, date nulls last
