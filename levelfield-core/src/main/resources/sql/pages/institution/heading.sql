-- title: The institution
select
    max(case when parent_key = ${id} then parent else institution end) as heading,
    max(sector) || coalesce(', ' || max(country), '') as line,
    max(case when parent_key like 'https://ror.org/%' then parent_key end) as link,
    '' as venue
from work_institution
where parent_key = ${id} or institution_key = ${id}
having count(*) > 0
