-- One row per person and year with works in the year before too: the states then and now. The career year counts from the
-- person's first work in the field, which is 0.
create or replace view career_step as
select
    now.person_id,
    now.year,
    now.year - p.first_year as career_year,
    before.state as old_state,
    now.state as new_state,
    case when before.state <> 'unknown' and now.state <> 'unknown' then 1 else 0 end as known,
    p.confidence
from person_year now
join person_year before on before.person_id = now.person_id and before.year = now.year - 1
join person p on p.person_id = now.person_id;
