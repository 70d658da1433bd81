-- title: How sure that is
-- shown: facts
-- nothing: nothing more is known
select 'One person' as what, cast(round(confidence * 100) as varchar) || '%' as said,
    case when works = 1 then 'a single work' else 'confidence of the weakest link between the works' end as note
from person
where person_id = ${id}
