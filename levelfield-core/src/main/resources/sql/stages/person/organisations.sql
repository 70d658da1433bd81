-- Which organisation an affiliation string names, as far as the resolution knows.
select affiliation, coalesce(parent, organization) as organisation
from resolution
where organization is not null
group by affiliation, coalesce(parent, organization)
order by affiliation, organisation nulls last
