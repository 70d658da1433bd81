-- What is known of the field of every merged work, one row per work in the order of ids: words of keywords and topic
-- count like those of the title.
with words as (
    select m.merged_id, string_agg(distinct k.keyword, ' ' order by k.keyword) as keywords
    from keyword k
    join work_merge m on m.work_id = k.work_id
    group by m.merged_id
)
select
    w.work_id,
    w.year,
    w.venue,
    concat_ws(' ', w.title, k.keywords, w.topic) as text
from merged_work w
left join words k on k.merged_id = w.work_id
order by w.work_id
