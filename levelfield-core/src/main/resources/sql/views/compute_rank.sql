-- One row per merged work of a possible year and basis of its compute (said: stated in its text or estimated from what it states; any: predicted as well): whether its compute lies in the top quarter of its year. Years of fewer than four works with a figure are left out.
create or replace view compute_rank as
with figure as (
    select c.work_id, 'any' as basis, c.flop
    from work_compute c
    where c.flop is not null
    union all
    select c.work_id, 'said' as basis, c.flop
    from work_compute c
    where c.flop is not null and c.basis in ('stated', 'estimated')
),
ranked as (
    select
        f.work_id, f.basis, w.venue, w.year, w.topic, t.team,
        cume_dist() over (partition by f.basis, w.year order by f.flop nulls first) as place,
        count(*) over (partition by f.basis, w.year) as size
    from figure f
    join merged_work w on w.work_id = f.work_id
    join team t on t.work_id = f.work_id
    where w.year between 1900 and 2100
)
select
    work_id, basis, venue, year, topic, team,
    case when place > 0.75 then 1 else 0 end as intensive
from ranked
where size >= 4;
