-- One row per merged work with the themes of scrutiny that it treats; empty where it has no abstract to read.
create or replace view theme_work as
with themes as (
    select
        work_id,
        max(case when theme = 'interpretability' then 1 else 0 end) as interpretability,
        max(case when theme = 'safety' then 1 else 0 end) as safety,
        max(case when theme = 'security' then 1 else 0 end) as security,
        max(case when theme = 'evaluation' then 1 else 0 end) as evaluation,
        max(case when theme = 'auditing' then 1 else 0 end) as auditing
    from work_theme
    group by work_id
)
select
    k.work_id, k.venue, k.year, k.topic, k.team, k.was_read,
    case when k.was_read = 1 then case when t.work_id is not null then 1 else 0 end end as any_theme,
    case when k.was_read = 1 then coalesce(t.interpretability, 0) end as interpretability,
    case when k.was_read = 1 then coalesce(t.safety, 0) end as safety,
    case when k.was_read = 1 then coalesce(t.security, 0) end as security,
    case when k.was_read = 1 then coalesce(t.evaluation, 0) end as evaluation,
    case when k.was_read = 1 then coalesce(t.auditing, 0) end as auditing
from kind_work k
left join themes t on t.work_id = k.work_id;
