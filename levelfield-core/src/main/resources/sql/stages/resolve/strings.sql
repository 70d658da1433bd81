-- Every distinct affiliation string, how often it stands, and whether it is the name of an author: sources print names
-- where affiliations belong, and the other way round.
with name as (
    select distinct lower(trim(author_name)) as name
    from authorship
    where contains(trim(author_name), ' ')
),
string as (
    select affiliation, count(*) as occurrences
    from affiliation_string
    group by affiliation
)
select s.affiliation, s.occurrences, n.name is not null as is_name
from string s
left join name n on n.name = lower(trim(s.affiliation))
order by s.affiliation
