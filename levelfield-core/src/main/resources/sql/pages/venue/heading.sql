-- title: The venue
select
    venue as heading,
    cast(count(*) as varchar) || ' works' || coalesce(', ' || cast(min(year) as varchar) || '–' || cast(max(year) as varchar), '') as line,
    cast(null as varchar) as link,
    '' as venue
from merged_work
where venue = ${id}
group by venue
