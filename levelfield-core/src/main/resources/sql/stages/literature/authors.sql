-- The authors of every merged work that cites or is cited.
with linked as (
    select work_id from citation
    union
    select referenced_work_id as work_id from citation
),
named as (
    select distinct m.work_id, m.authorship_id
    from linked l
    join work_merge k on k.work_id = l.work_id
    join merged_work m on m.work_id = k.merged_id
)
select n.work_id, string_agg(a.author_name, '|' order by a.position) as names
from named n
join authorship a on a.work_id = n.authorship_id
where a.author_name is not null
group by n.work_id
order by n.work_id
