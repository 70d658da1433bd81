-- title: Affiliations of unknown sector, by how often they stand
select s.affiliation, count(*) as times
from affiliation_string s
join resolution r on r.affiliation = s.affiliation
where r.sector = 'unknown'
group by s.affiliation
order by times desc nulls last
limit 100
