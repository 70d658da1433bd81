-- title: Sectors by year
-- nothing: no year is known
select year, state as sector, coalesce(organisation, '') as organisation, works as "works that year"
from person_year
where person_id = ${id}
order by year desc nulls last
