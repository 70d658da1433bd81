-- Sectors of every authorship: from its strings; where those say nothing, from what the source itself claims; where
-- the source does not say whose a string is, of the team as a whole (position null).
with counted as (
    select work_id as merged_id, authorship_id
    from merged_work
),
from_strings as (
    select
        c.merged_id,
        s.position,
        bool_or(r.sector = 'academia') as academia,
        bool_or(r.sector = 'industry') as industry,
        bool_or(r.sector not in ('academia', 'industry', 'unknown')) as other
    from counted c
    join affiliation_string s on s.work_id = c.authorship_id
    join resolution r on r.affiliation = s.affiliation
    group by c.merged_id, s.position
),
claimed as (
    select
        c.merged_id,
        i.position,
        bool_or(i.type = 'education') as academia,
        bool_or(i.type = 'company') as industry,
        bool_or(i.type not in ('education', 'company')) as other
    from counted c
    join authorship_institution i on i.work_id = c.authorship_id
    where i.type is not null
    group by c.merged_id, i.position
),
author as (
    select c.merged_id, a.position
    from counted c
    join authorship a on a.work_id = c.authorship_id
)
select
    author.merged_id as work_id,
    author.position,
    coalesce(case when s.academia or s.industry or s.other then s.academia end, i.academia, false) as academia,
    coalesce(case when s.academia or s.industry or s.other then s.industry end, i.industry, false) as industry,
    coalesce(case when s.academia or s.industry or s.other then s.other end, i.other, false) as other,
    case
        when s.academia or s.industry or s.other then 'affiliation'
        when i.merged_id is not null then 'institution'
        else 'none'
    end as basis
from author
left join from_strings s on s.merged_id = author.merged_id and s.position = author.position
left join claimed i on i.merged_id = author.merged_id and i.position = author.position
union all
select merged_id, position, academia, industry, other, 'affiliation'
from from_strings
where position is null and (academia or industry or other)
order by work_id, position nulls first
