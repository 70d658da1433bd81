-- title: The person
select
    name as heading,
    cast(works as varchar) || case when works = 1 then ' work' else ' works' end
        || coalesce(', ' || cast(first_year as varchar) || '–' || cast(last_year as varchar), '') as line,
    'https://orcid.org/' || orcid as link,
    '' as venue
from person
where person_id = ${id}
