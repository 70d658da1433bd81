-- title: Institutions
-- nothing: no affiliation was recorded, or none could be resolved
select parent_key as institution_id, parent as institution, sector, coalesce(country, '') as country, round(sum(part), 3) as "part of the work"
from work_institution
where work_id = ${id}
group by parent_key, parent, sector, country
order by "part of the work" desc nulls last, institution nulls last
