-- What measures of concepts ask of a work, in one place, so that no question groups millions of mentions again.
with named as (
    select work_id, concept_id, max(case when place = 'title' then 1 else 0 end) as in_title
    from work_concept
    group by work_id, concept_id
)
select
    n.work_id, w.venue, w.year, w.topic, t.team,
    n.concept_id, c.name as concept, c.kind, n.in_title
from named n
join concept c on c.concept_id = n.concept_id
join merged_work w on w.work_id = n.work_id
join team t on t.work_id = n.work_id
where w.year between 1900 and 2100
order by n.work_id, n.concept_id
