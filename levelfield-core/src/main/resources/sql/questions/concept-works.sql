-- The works that name a concept: the most cited, and the latest.
with own as (
    select distinct work_id from work_concept where concept_id = ${concept}
),
ordered as (
    select
        w.work_id, w.title, w.year, w.venue, w.url, w.cited_by_count, coalesce(t.team, 'unknown') as team,
        row_number() over (order by w.cited_by_count desc nulls last, w.work_id) as by_citations,
        row_number() over (order by w.year desc nulls last, w.cited_by_count desc nulls last, w.work_id) as by_year
    from own
    join merged_work w on w.work_id = own.work_id
    left join team t on t.work_id = w.work_id
)
select work_id, title, year, venue, url, cited_by_count, team, by_citations, by_year
from ordered
where by_citations <= 12 or by_year <= 12
order by by_citations nulls last
