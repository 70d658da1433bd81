-- Concepts of the map, those with most works first, with their communities and their works by period.
with period as (
    select
        concept_id,
        sum(case when year <= ${first} then works else 0 end) as p1,
        sum(case when year <= ${second} then works else 0 end) as p2,
        sum(case when year <= ${third} then works else 0 end) as p3,
        sum(case when year <= ${fourth} then works else 0 end) as p4
    from concept_year
    group by concept_id
),
placed as (
    select
        m.concept_id, m.x, m.y, m.works, m.first_year, m.growth, m.industry_share, m.beyond_gpu,
        row_number() over (order by m.works desc, m.concept_id) as place
    from concept_map m
)
select
    m.concept_id, c.name, m.x, m.y, m.works, m.first_year, m.growth, m.industry_share, m.beyond_gpu,
    max(case when k.level = 1 then k.community_id end) as coarse,
    max(case when k.level = 2 then k.community_id end) as middle,
    max(case when k.level = 3 then k.community_id end) as fine,
    max(p.p1) as p1, max(p.p2) as p2, max(p.p3) as p3, max(p.p4) as p4
from placed m
join concept c on c.concept_id = m.concept_id
left join concept_community k on k.concept_id = m.concept_id
left join period p on p.concept_id = m.concept_id
where m.place > ${from} and m.place <= ${from} + ${count}
group by m.concept_id, c.name, m.x, m.y, m.works, m.first_year, m.growth, m.industry_share, m.beyond_gpu
order by m.works desc, m.concept_id
