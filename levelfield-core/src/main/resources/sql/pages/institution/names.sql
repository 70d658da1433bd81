-- title: Counted under it
-- nothing: nothing
select institution_key as institution_id, institution, count(distinct work_id) as "works named"
from work_institution
where parent_key = ${id} or institution_key = ${id}
group by institution_key, institution
order by 3 desc nulls last, institution nulls last
limit 50
