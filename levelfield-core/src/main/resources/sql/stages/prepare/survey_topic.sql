-- A survey and its topic: the works that name more than half of the concepts of its title which are not everywhere.
with worded as (
    select work_id, venue, year, topic, ' ' || regexp_replace(lower(title), '[^a-z0-9]+', ' ', 'g') || ' ' as words
    from merged_work
    where year between 1900 and 2100
        and (lower(title) like '%survey%' or lower(title) like '%review%' or lower(title) like '%overview%')
),
survey as (
    select work_id, venue, year, topic
    from worded
    where words like '% a survey %'
        or words like '% survey of %'
        or words like '% survey on %'
        or words like '% surveys of %'
        or words like '% systematic review %'
        or words like '% literature review %'
        or words like '% comprehensive review %'
        or words like '% a review '
        or words like '% a review of %'
        or words like '% a review on %'
        or words like ' review of %'
        or words like '% overview of %'
        or words like '% survey '
),
size as (
    select count(*) as works, max(case when year <= 2100 then year end) as last_year
    from merged_work
),
subject as (
    select s.work_id, s.year, n.concept_id
    from survey s
    join work_concept n on n.work_id = s.work_id
    join concept c on c.concept_id = n.concept_id
    cross join size
    where n.place = 'title' and c.works * 20 < size.works and c.name not in ('survey', 'review', 'overview')
),
wanted as (
    select work_id, count(distinct concept_id) as concepts
    from subject
    group by work_id
),
shared as (
    select s.work_id, n.work_id as other_id, count(distinct s.concept_id) as common
    from subject s
    join work_concept n on n.concept_id = s.concept_id and n.work_id <> s.work_id
    group by s.work_id, n.work_id
),
yearly as (
    select h.work_id, s.year as survey_year, o.year, count(*) as works
    from shared h
    join wanted w on w.work_id = h.work_id
    join survey s on s.work_id = h.work_id
    join merged_work o on o.work_id = h.other_id
    where 2 * h.common > w.concepts and o.year between 1900 and 2100
    group by h.work_id, s.year, o.year
),
known as (
    select
        work_id,
        sum(case when year <= survey_year then works end) as known_works,
        sum(case when year = survey_year then works end) as new_works
    from yearly
    group by work_id
),
later as (
    select
        y.work_id, y.year - y.survey_year as years,
        sum(y.works) over (partition by y.work_id order by y.year nulls last) as works
    from yearly y
    where y.year > y.survey_year
),
overtaken as (
    select l.work_id, min(l.years) as years
    from later l
    join known k on k.work_id = l.work_id
    where l.works >= k.known_works
    group by l.work_id
)
select
    s.work_id, s.venue, s.year, s.topic, t.team,
    k.known_works,
    case when k.known_works > 0 then coalesce(k.new_works, 0) end as new_works,
    o.years as overtaken_after,
    z.last_year - s.year as years_seen
from survey s
cross join size z
join team t on t.work_id = s.work_id
left join known k on k.work_id = s.work_id
left join overtaken o on o.work_id = s.work_id
order by s.work_id
