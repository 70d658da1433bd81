-- title: Institutions with most works
-- nothing: no affiliation was recorded, or none could be resolved
select parent_key as institution_id, parent as institution, sector, count(distinct work_id) as "works here"
from work_institution
where venue = ${id}
group by parent_key, parent, sector
order by 4 desc nulls last, parent nulls last
limit 30
