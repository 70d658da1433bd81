-- title: Teams by year
-- nothing: no year is known
select
    year,
    count(*) as "works that year",
    count(case when team = 'academic_only' then 1 end) as "academia alone",
    count(case when team = 'mixed' then 1 end) as "both",
    count(case when team = 'industry_only' then 1 end) as "industry alone",
    count(case when team = 'other' then 1 end) as "others",
    count(case when team = 'unknown' then 1 end) as "unknown"
from work_team
where venue = ${id} and year is not null
group by year
order by year desc nulls last
