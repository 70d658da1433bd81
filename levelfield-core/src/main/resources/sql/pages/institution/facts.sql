-- title: In this field
-- shown: facts
-- nothing: nothing
select 'Works' as what, cast(count(distinct work_id) as varchar) as said,
    'with ' || cast(round(sum(part)) as varchar) || ' if each is divided among its authors' as note
from work_institution
where parent_key = ${id} or institution_key = ${id}
