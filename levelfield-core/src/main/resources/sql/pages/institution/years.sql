-- title: Works by year
-- nothing: no year is known
select year, count(distinct work_id) as "works that year", round(sum(part), 1) as "divided among authors"
from work_institution
where (parent_key = ${id} or institution_key = ${id}) and year is not null
group by year
order by year desc nulls last
