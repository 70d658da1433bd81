-- Affiliation strings of unknown sector with the merged works that they affect; those that a correction withdrew are
-- left out. ${filter} is a condition on merged_work, ${limit} how many of the strings with most works are wanted.
with affected as (
    select
        s.affiliation,
        w.work_id,
        w.venue,
        w.year,
        w.title,
        w.cited_by_count,
        t.team,
        count(*) as occurrences
    from merged_work w
    join team t on t.work_id = w.work_id
    join affiliation_string s on s.work_id = w.authorship_id
    join resolution r on r.affiliation = s.affiliation
    where r.sector = 'unknown' and r.rule <> 'correction' and ${filter}
    group by s.affiliation, w.work_id, w.venue, w.year, w.title, w.cited_by_count, t.team
),
summed as (
    select
        affiliation,
        count(*) as works,
        count(case when team = 'unknown' then 1 end) as unclassified,
        sum(occurrences) as occurrences,
        min(year) as first_year,
        max(year) as last_year
    from affected
    group by affiliation
    order by count(*) desc nulls last, affiliation
    limit ${limit}
),
venue as (
    select
        affiliation,
        venue,
        row_number() over (partition by affiliation order by count(*) desc nulls last, venue nulls last) as place
    from affected
    where venue is not null
    group by affiliation, venue
),
venues as (
    select
        affiliation,
        count(*) as number,
        max(case when place = 1 then venue end) as first_venue,
        max(case when place = 2 then venue end) as second_venue,
        max(case when place = 3 then venue end) as third_venue
    from venue
    group by affiliation
),
example as (
    select
        affiliation,
        title,
        row_number() over (partition by affiliation order by cited_by_count desc nulls last, work_id) as place
    from affected
    where title is not null
)
select
    s.affiliation,
    s.works,
    s.unclassified,
    s.occurrences,
    s.first_year,
    s.last_year,
    coalesce(v.number, 0) as venues,
    v.first_venue,
    v.second_venue,
    v.third_venue,
    e.title as example
from summed s
left join venues v on v.affiliation = s.affiliation
left join example e on e.affiliation = s.affiliation and e.place = 1
order by s.works desc nulls last, s.affiliation
