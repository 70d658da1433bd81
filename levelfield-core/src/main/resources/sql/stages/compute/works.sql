-- What is known of every merged work besides its compute: its texts, its year, and its organisations as printed.
with organizations as (
    select work_id, string_agg(affiliation, ', ' order by affiliation) as organizations
    from (select distinct work_id, affiliation from affiliation_string)
    group by work_id
)
select
    w.work_id,
    w.title,
    a.abstract,
    w.year,
    o.organizations
from merged_work w
left join work a on a.work_id = w.abstract_id
left join organizations o on o.work_id = w.authorship_id
order by w.work_id
