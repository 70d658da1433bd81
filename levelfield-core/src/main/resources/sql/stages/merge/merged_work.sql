-- One work however many sources describe it: the representative's own words first, then what another member knows.
with strings as (
    select work_id, count(*) as strings
    from affiliation_string
    group by work_id
),
member as (
    select
        m.merged_id,
        w.*,
        v.venue,
        coalesce(s.strings, 0) as strings,
        w.work_id = m.merged_id as leads,
        row_number() over (
            partition by m.merged_id
            order by coalesce(s.strings, 0) desc nulls last, w.authors desc nulls last, w.work_id desc nulls last
        ) as by_authors,
        row_number() over (
            partition by m.merged_id
            order by coalesce(length(w.abstract), -1) desc nulls last, w.work_id desc nulls last
        ) as by_abstract
    from work_merge m
    join work w on w.work_id = m.work_id
    left join venue_name v on v.source = w.source
    left join strings s on s.work_id = w.work_id
)
select
    merged_id as work_id,
    count(*) as members,
    coalesce(max(case when leads then doi end), min(doi)) as doi,
    coalesce(max(case when leads then arxiv_id end), min(arxiv_id)) as arxiv_id,
    coalesce(max(case when leads then title end), min(title)) as title,
    coalesce(max(case when leads then year end), min(year)) as year,
    coalesce(max(case when leads then date end), min(date)) as date,
    coalesce(max(case when leads then type end), min(type)) as type,
    coalesce(max(case when leads then language end), min(language)) as language,
    coalesce(max(case when leads then coalesce(venue, source) end), min(coalesce(venue, source))) as venue,
    coalesce(max(case when leads then source end), min(source)) as source,
    coalesce(max(case when leads then topic end), min(topic)) as topic,
    coalesce(max(case when leads then subfield end), min(subfield)) as subfield,
    coalesce(max(case when leads then field end), min(field)) as field,
    coalesce(max(case when leads then domain end), min(domain)) as domain,
    max(cited_by_count) as cited_by_count,
    bool_or(is_retracted) as is_retracted,
    coalesce(max(case when leads then url end), min(url)) as url,
    -- ties by id, so that the same inputs give the same bytes
    max(case when by_authors = 1 then work_id end) as authorship_id,
    max(case when by_abstract = 1 and abstract is not null then work_id end) as abstract_id
from member
group by merged_id
order by merged_id
