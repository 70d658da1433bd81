-- Persons, from their works. The name is the one printed most often, those without dots, which mark initials, before those with.
with named as (
    select person_id, author_name, count(*) as printed
    from person_work
    group by person_id, author_name
),
name as (
    select person_id, author_name as name
    from (
        select
            person_id, author_name,
            row_number() over (
                partition by person_id
                order by
                    contains(author_name, '.') nulls last,
                    printed desc nulls last,
                    length(author_name) desc nulls last,
                    author_name desc nulls last
            ) as place
        from named
    )
    where place = 1
),
summed as (
    select
        p.person_id,
        count(*) as works,
        min(w.year) as first_year,
        max(w.year) as last_year,
        min(a.orcid) as orcid,
        min(p.confidence) as confidence
    from person_work p
    join merged_work w on w.work_id = p.work_id
    left join authorship a on a.work_id = w.authorship_id and a.position = p.position
    group by p.person_id
)
select s.person_id, n.name, s.works, s.first_year, s.last_year, s.orcid, s.confidence
from summed s
join name n on n.person_id = s.person_id
order by s.person_id
