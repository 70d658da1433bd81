-- title: Teams of one venue by year
select year, team, count(*) as works
from work_team
where venue = 'NeurIPS'
group by year, team
order by year nulls last, team nulls last
