-- One row per person and direction: the first move from academia alone in one year to industry alone in the next, or the
-- other way round.
create or replace view first_move as
select
    person_id,
    case when new_state = 'industry' then 'to_industry' else 'to_academia' end as direction,
    min(year) as year
from career_step
where old_state = 'academia' and new_state = 'industry' or old_state = 'industry' and new_state = 'academia'
group by person_id, case when new_state = 'industry' then 'to_industry' else 'to_academia' end;
