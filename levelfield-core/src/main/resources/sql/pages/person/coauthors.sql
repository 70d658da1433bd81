-- title: Wrote with
-- nothing: always alone
select o.person_id, n.name as person, count(distinct o.work_id) as "works together"
from person_work p
join person_work o on o.work_id = p.work_id and o.person_id <> p.person_id
join person n on n.person_id = o.person_id
where p.person_id = ${id}
group by o.person_id, n.name
order by 3 desc nulls last, n.name nulls last
limit 30
