-- One row per merged work with the kinds of contribution that its abstract tells. Read: it has an abstract; told: that names a kind.
create or replace view kind_work as
with kinds as (
    select
        work_id,
        max(case when kind <> 'unknown' then 1 else 0 end) as told,
        max(case when kind = 'method' then 1 else 0 end) as method,
        max(case when kind = 'theory' then 1 else 0 end) as theory,
        max(case when kind = 'dataset' then 1 else 0 end) as dataset,
        max(case when kind = 'evaluation' then 1 else 0 end) as evaluation,
        max(case when kind = 'application' then 1 else 0 end) as application,
        max(case when kind = 'system' then 1 else 0 end) as system,
        max(case when kind = 'survey' then 1 else 0 end) as survey,
        max(case when kind = 'position' then 1 else 0 end) as position
    from work_kind
    group by work_id
)
select
    w.work_id, w.venue, w.year, w.topic, t.team,
    case when k.work_id is not null then 1 else 0 end as was_read,
    coalesce(k.told, 0) as told,
    k.method, k.theory, k.dataset, k.evaluation, k.application, k.system, k.survey, k.position
from merged_work w
join team t on t.work_id = w.work_id
left join kinds k on k.work_id = w.work_id;
