-- The models with an identifier each: the input and the row's place in it, by date and name.
select
    input || '/' || cast(
        row_number() over (
            partition by input
            order by date nulls last, model, organizations nulls last, reference nulls last, link nulls last,
                training_flop nulls last
        ) as varchar
    ) as model_id,
    *
from model
