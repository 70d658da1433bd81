-- Other names of the concepts ${concepts}, a list of literals of ids: confirmed by a person, said by an abstract to be
-- the same, or alike beyond doubt; then acronyms and the concepts that an acronym among them stands for. Twelve at most.
with said as (
    select c.name, min(case when a.decision = 'confirmed' then 0 else 1 end) as place, max(a.confidence) as weight
    from concept_alias a
    join concept c on c.concept_id = a.other_id
    where a.concept_id in (${concepts})
        and a.other_id not in (${concepts})
        and coalesce(a.decision, '') <> 'rejected'
        and (a.decision = 'confirmed' or (a.stated > 0 and a.rank = 1) or a.confidence >= 0.3)
    group by c.name
),
written as (
    select f.form as name, 2 as place, max(f.occurrences) as weight
    from concept_form f
    where f.concept_id in (
            select concept_id
            from concept_form
            where concept_id in (${concepts}) or (form_type = 'acronym' and lower(form) in (${concepts}))
        )
        and (f.form_type = 'acronym' or f.concept_id not in (${concepts}))
    group by f.form
)
select name, min(place) as place, max(weight) as weight
from (select * from said union all select * from written) as named
group by name
order by place nulls last, weight desc nulls last, name nulls last
limit 12
