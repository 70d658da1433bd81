-- title: Models
-- nothing: its title and abstract name no model of the list
select model as model_id, model, relation, words as "read from"
from work_model
where work_id = ${id}
order by model nulls last, relation nulls last
