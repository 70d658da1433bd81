-- For every record the work that it counts as in the citation graph. Citations are links between one source's own ids, so
-- two records that one input tells apart stay apart, each with its own references and citers, also where merging has
-- found them to be one; what several inputs describe counts as one, under the id of the record that leads.
with record as (
    select work_id, min(input) as input, min(year) as year
    from work
    group by work_id
),
ranked as (
    select
        r.work_id,
        r.year,
        m.merged_id,
        row_number() over (
            partition by m.merged_id, r.input
            order by case when r.work_id = m.merged_id then 0 else 1 end nulls last, r.work_id
        ) as rank
    from record r
    join work_merge m on m.work_id = r.work_id
)
select
    k.work_id,
    case when k.rank = 1 then k.merged_id else k.work_id end as node_id,
    k.merged_id,
    case when k.rank = 1 then w.year else k.year end as year
from ranked k
join merged_work w on w.work_id = k.merged_id
