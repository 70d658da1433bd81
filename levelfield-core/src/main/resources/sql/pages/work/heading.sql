-- title: The work itself
select
    coalesce(w.title, 'A work without a title') as heading,
    case when w.venue is null then 'Venue not recorded, ' else '' end || coalesce(cast(w.year as varchar), 'year not recorded')
        || case when w.is_retracted then ' · RETRACTED' else '' end as line,
    w.url as link,
    coalesce(w.venue, '') as venue
from merged_work w
where w.work_id = ${id}
