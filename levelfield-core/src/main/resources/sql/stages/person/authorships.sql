-- The authorships of every merged work in the order of works and positions, with the author's own affiliations: strings
-- that the whole team shares say nothing about a person.
with numbered as (
    select work_id, authorship_id, row_number() over (order by work_id) - 1 as work
    from merged_work
),
strings as (
    select work_id, position, string_agg(distinct affiliation, chr(10) order by affiliation) as affiliations
    from affiliation_string
    where position is not null
    group by work_id, position
),
claims as (
    select work_id, position, string_agg(distinct coalesce(ror, institution_id, name), chr(10)
        order by coalesce(ror, institution_id, name) nulls last) as institutions
    from authorship_institution
    group by work_id, position
)
select n.work, a.position, a.author_name, a.orcid, a.author_id, s.affiliations, c.institutions
from numbered n
join authorship a on a.work_id = n.authorship_id
left join strings s on s.work_id = a.work_id and s.position = a.position
left join claims c on c.work_id = a.work_id and c.position = a.position
order by n.work nulls last, a.position
