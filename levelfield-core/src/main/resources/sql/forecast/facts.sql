-- One row per concept of an open pair: works that name it lately and before, their teams, and the compute tier that they need.
select
    k.concept_id,
    k.name,
    k.kind,
    sum(case when m.year > u.until_year - 3 then 1 else 0 end) as recent,
    sum(case when m.year > u.until_year - 6 and m.year <= u.until_year - 3 then 1 else 0 end) as before,
    sum(case when t.team = 'academic_only' then 1 else 0 end) as academic,
    sum(case when t.team in ('industry_only', 'mixed') then 1 else 0 end) as industry,
    sum(case when t.team = 'other' then 1 else 0 end) as other,
    sum(case when p.reach = 'laptop' then 1 else 0 end) as laptop,
    sum(case when p.reach = 'gpu' then 1 else 0 end) as gpu,
    sum(case when p.reach = 'node' then 1 else 0 end) as node,
    sum(case when p.reach = 'cluster' then 1 else 0 end) as cluster,
    sum(case when p.reach = 'frontier' then 1 else 0 end) as frontier
from (select distinct c.concept_id, c.work_id
      from work_concept c
      join (select concept_a as concept_id from forecast union select concept_b from forecast) w
        on w.concept_id = c.concept_id) n
join concept k on k.concept_id = n.concept_id
join merged_work m on m.work_id = n.work_id
cross join (select max(until_year) as until_year from forecast) u
left join team t on t.work_id = n.work_id
left join work_compute p on p.work_id = n.work_id
where m.year > u.until_year - 6 and m.year <= u.until_year
group by k.concept_id, k.name, k.kind
