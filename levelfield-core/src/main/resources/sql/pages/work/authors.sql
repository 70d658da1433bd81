-- title: Who wrote it
-- nothing: no source names its authors
with printed as (
    select a.position, a.author_name, p.person_id
    from merged_work w
    join authorship a on a.work_id = w.authorship_id
    left join person_work p on p.work_id = w.work_id and p.position = a.position
    where w.work_id = ${id}
),
named as (
    select s.position, string_agg(distinct s.affiliation, '; ' order by s.affiliation nulls last) as affiliation
    from merged_work w
    join affiliation_string s on s.work_id = w.authorship_id
    where w.work_id = ${id}
    group by s.position
)
select distinct
    p.position as "#", p.person_id, coalesce(p.author_name, 'not named') as person,
    coalesce(n.affiliation, '') as affiliation
from printed p
left join named n on n.position = p.position
order by p.position nulls last, p.person_id nulls last, affiliation nulls last
limit 200
