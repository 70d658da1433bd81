-- One row per merged work with what is recorded of its code. Recorded means that some source of links knows code of at
-- least one work of the same venue and year, or that the work itself has a link there: of other works nothing is known.
-- Where code is recorded, an address of code in the work's own abstract counts as the authors' own; elsewhere it does not
-- count, since of works that give none nothing would be known.
create or replace view code_work as
with link as (
    select work_id as member_id, cast(null as varchar) as title_key, is_official
    from code_link
    where work_id is not null
    union all
    select cast(null as varchar), regexp_replace(lower(title), '[^a-z0-9]', '', 'g'), is_official
    from code_link
    where work_id is null and length(title) >= 20
),
linked as (
    select m.merged_id as work_id, bool_or(coalesce(l.is_official, false)) as official
    from link l
    join work_merge m on m.work_id = l.member_id
    group by m.merged_id
    union
    select w.work_id, bool_or(coalesce(l.is_official, false)) as official
    from link l
    join merged_work w on regexp_replace(lower(w.title), '[^a-z0-9]', '', 'g') = l.title_key
    group by w.work_id
),
one as (
    select work_id, bool_or(official) as official
    from linked
    group by work_id
),
own as (
    select distinct work_id
    from work_link
    where kind = 'code'
),
recorded as (
    select distinct w.venue, w.year
    from one o
    join merged_work w on w.work_id = o.work_id
)
select
    w.work_id, w.venue, w.year, w.topic, t.team,
    case when r.year is not null or o.work_id is not null then 1 else 0 end as recorded,
    case when o.work_id is not null or (r.year is not null and a.work_id is not null) then 1 else 0 end as has_code,
    case when o.official or (r.year is not null and a.work_id is not null) then 1 else 0 end as official
from merged_work w
join team t on t.work_id = w.work_id
left join one o on o.work_id = w.work_id
left join own a on a.work_id = w.work_id
left join recorded r on r.venue = w.venue and r.year = w.year;
