-- One row per merged work of ${works}, a list of literals: the date it came out, its compute, the basis of that figure, and its code.
with near as (
    select work_id, date, regexp_replace(lower(title), '[^a-z0-9]', '', 'g') as title_key
    from merged_work
    where work_id in (${works})
),
link as (
    select m.merged_id as work_id, l.repository, l.is_official
    from code_link l
    join work_merge m on m.work_id = l.work_id
    where m.merged_id in (${works})
    union all
    select n.work_id, l.repository, l.is_official
    from code_link l
    join near n on n.title_key = regexp_replace(lower(l.title), '[^a-z0-9]', '', 'g')
    where l.work_id is null and length(l.title) >= 20
),
ranked as (
    select
        work_id, repository,
        row_number() over (
            partition by work_id
            order by case when is_official then 0 else 1 end nulls last, repository nulls last
        ) as place
    from link
    where repository is not null
)
select n.work_id, n.date, c.gpu_hours, c.basis, r.repository
from near n
left join work_compute c on c.work_id = n.work_id
left join ranked r on r.work_id = n.work_id and r.place = 1
order by n.work_id nulls last
