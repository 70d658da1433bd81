-- One row per merged work and person who wrote it, in the order of works as in namings.sql.
select work_id, person_number
from (select work_id, dense_rank() over (order by person_id) - 1 as person_number from person_work) as numbered
order by work_id, person_number nulls last
