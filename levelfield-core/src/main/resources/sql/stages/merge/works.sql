-- What the merge compares, one row per work in the order of ids.
with authors as (
    select work_id, string_agg(author_name, '|' order by position) as names
    from authorship
    where author_name is not null
    group by work_id
),
strings as (
    select work_id, count(*) as strings
    from affiliation_string
    group by work_id
)
select
    w.work_id,
    w.doi,
    w.arxiv_id,
    w.title,
    w.year,
    a.names,
    v.venue,
    w.source,
    w.input,
    -- how good a representative: published before preprint, then affiliations, then an abstract
    case when w.arxiv_id is null or w.source is not null and lower(w.source) not like '%arxiv%' then 4 else 0 end
        + case when s.strings is not null then 2 else 0 end
        + case when w.abstract is not null then 1 else 0 end as merit
from work w
left join venue_name v on v.source = w.source
left join authors a on a.work_id = w.work_id
left join strings s on s.work_id = w.work_id
order by w.work_id
