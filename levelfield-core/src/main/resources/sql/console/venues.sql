-- title: Venues, their works, and how many have an abstract
select venue, count(*) as works, count(abstract_id) as with_abstract, min(year) as first_year, max(year) as last_year
from merged_work
group by venue
order by works desc nulls last
