-- A work is divided equally among its authors, an author's part among the author's institutions; where a source prints
-- affiliations for the team as a whole, the work is divided among them. Parts are rounded, since the last digits of a sum
-- depend on its order, and equal inputs are to give equal bytes.
with named as (
    select distinct
        m.work_id,
        s.position,
        case when r.sector = 'industry' then r.parent else coalesce(r.institution_id, r.organization) end as parent_key,
        coalesce(r.institution_id, r.organization) as institution_key,
        case when r.sector = 'industry' then r.parent else coalesce(r.institution, r.organization) end as parent,
        coalesce(r.institution, r.organization) as institution,
        r.sector,
        r.country
    from merged_work m
    join affiliation_string s on s.work_id = m.authorship_id
    join resolution r on r.affiliation = s.affiliation
    where r.sector <> 'unknown'
        and (r.institution_id is not null or r.rule in ('company-name', 'public-body', 'university-name', 'correction'))
),
author as (
    select work_id, count(position) as authors
    from authorship_sector
    group by work_id
),
own as (
    select distinct work_id from named where position is not null
),
divided as (
    select
        n.*,
        case when n.position is null then 1.0 else 1.0 / greatest(a.authors, 1) end
            / count(*) over (partition by n.work_id, n.position) as part
    from named n
    join author a on a.work_id = n.work_id
    left join own o on o.work_id = n.work_id
    where n.position is not null or o.work_id is null
)
select
    d.work_id, w.venue, w.year, w.topic,
    d.parent_key, d.parent, d.institution_key, d.institution, d.sector, d.country,
    round(sum(d.part), 9) as part
from divided d
join merged_work w on w.work_id = d.work_id
group by
    d.work_id, w.venue, w.year, w.topic, d.parent_key, d.parent, d.institution_key, d.institution, d.sector, d.country
order by d.work_id, d.institution_key, d.parent_key, d.sector, d.country nulls last
