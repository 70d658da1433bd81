-- One row per merged work with what its abstract gives addresses of; null where it has no abstract to read.
create or replace view link_work as
with linked as (
    select
        work_id,
        max(case when kind = 'data' then 1 else 0 end) as data,
        max(case when kind in ('code', 'archive') then 1 else 0 end) as code,
        max(case when kind in ('project', 'model', 'anonymous') then 1 else 0 end) as other
    from work_link
    group by work_id
)
select
    w.work_id, w.venue, w.year, w.topic, t.team,
    case when w.abstract_id is not null then 1 else 0 end as was_read,
    case when w.abstract_id is not null then coalesce(l.data, 0) end as data,
    case when w.abstract_id is not null then coalesce(l.code, 0) end as code,
    case when w.abstract_id is not null then coalesce(l.other, 0) end as other
from merged_work w
join team t on t.work_id = w.work_id
left join linked l on l.work_id = w.work_id;
