-- One row per merged work of a possible year and model family that it uses or studies: the model's age in the work's year, whether outsiders could not yet download its weights then, and whether its maker had released a successor by then.
create or replace view dated_model as
select
    m.work_id, w.venue, w.year, w.topic, t.team,
    m.model, m.relation,
    w.year - f.released as age,
    case when f.opened is null or f.opened > w.year then 1 else 0 end as closed,
    case when f.superseded <= w.year then 1 else 0 end as superseded
from work_model m
join model_family f on f.model = m.model
join merged_work w on w.work_id = m.work_id
join team t on t.work_id = m.work_id
where m.relation in ('uses', 'studies') and w.year between 1900 and 2100 and w.year >= f.released;
