-- What the search index holds of every merged work, in the order of ids: its texts, the ids of all its members and the
-- keywords of all of them (one a line), its concepts of several words, its citations, and what hits are filtered by.
with words as (
    select m.merged_id, string_agg(distinct k.keyword, chr(10) order by k.keyword) as keywords
    from keyword k
    join work_merge m on m.work_id = k.work_id
    group by m.merged_id
),
named as (
    select w.work_id, string_agg(distinct c.name, chr(10) order by c.name) as concepts
    from work_concept w
    join concept c on c.concept_id = w.concept_id
    where c.name like '% %'
    group by w.work_id
),
member as (
    select merged_id, string_agg(work_id, chr(10) order by work_id) as members
    from work_merge
    where work_id <> merged_id
    group by merged_id
),
sector as (
    select
        work_id,
        bool_or(academia) as academia,
        bool_or(industry) as industry,
        bool_or(other) as other
    from authorship_sector
    group by work_id
)
select
    w.work_id,
    m.members,
    w.title,
    t.abstract,
    k.keywords,
    n.concepts,
    w.cited_by_count,
    w.year,
    w.venue,
    c.team,
    coalesce(s.academia, false) as academia,
    coalesce(s.industry, false) as industry,
    coalesce(s.other, false) as other,
    r.reach,
    c.recorded,
    c.has_code,
    c.official
from merged_work w
join code_work c on c.work_id = w.work_id
left join member m on m.merged_id = w.work_id
left join sector s on s.work_id = w.work_id
left join work_compute r on r.work_id = w.work_id
left join work t on t.work_id = w.abstract_id
left join named n on n.work_id = w.work_id
left join words k on k.merged_id = w.work_id
order by w.work_id
