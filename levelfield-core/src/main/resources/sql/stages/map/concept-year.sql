-- Works, works of known team and works with industry of every concept, by year.
with named as (
    select distinct concept_id, work_id from work_concept
)
select
    n.concept_id,
    m.year,
    cast(count(*) as integer) as works,
    cast(sum(case when t.team <> 'unknown' then 1 else 0 end) as integer) as known_teams,
    cast(sum(case when t.team in ('industry_only', 'mixed') then 1 else 0 end) as integer) as with_industry
from named n
join merged_work m on m.work_id = n.work_id
left join team t on t.work_id = m.work_id
where m.year between 1900 and 2100
group by n.concept_id, m.year
order by n.concept_id, m.year nulls last
