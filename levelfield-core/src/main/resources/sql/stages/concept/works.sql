-- The texts of every merged work, in the order of ids: its title, the longest abstract, the keywords of all members, one
-- a line.
with words as (
    select m.merged_id, string_agg(distinct k.keyword, chr(10) order by k.keyword) as keywords
    from keyword k
    join work_merge m on m.work_id = k.work_id
    group by m.merged_id
)
select
    w.work_id,
    w.year,
    w.title,
    t.abstract,
    k.keywords
from merged_work w
left join work t on t.work_id = w.abstract_id
left join words k on k.merged_id = w.work_id
order by w.work_id
