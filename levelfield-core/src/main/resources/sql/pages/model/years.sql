-- title: Works that name it, by year
-- nothing: no work of the field names it
select w.year, m.relation, count(distinct m.work_id) as "works that year"
from work_model m
join merged_work w on w.work_id = m.work_id
where m.model = ${id} and w.year is not null
group by w.year, m.relation
order by w.year desc nulls last, m.relation nulls last
