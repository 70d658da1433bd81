-- The forms that an earlier build knew of the concepts that works still name, in its order.
with numbered as (
    select f.*, row_number() over () as place
    from concept_form_before f
)
select f.concept_id, f.form, f.form_type, f.occurrences
from numbered f
join concept c on c.concept_id = f.concept_id
order by f.concept_id, f.place
