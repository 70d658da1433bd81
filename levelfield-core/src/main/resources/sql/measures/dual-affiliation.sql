-- title: Who is in academia and industry at once
-- one row per: group of authorships
-- question: Which share of the authorships, and of the persons, is in academia and industry at the same time?
-- definition: An authorship is dual if the author's own affiliations on that work name academia and industry. A person is dual in a year if the affiliations of all the person's works of the year, taken together, name both; in a group, the person is dual if so in any of the years in which it has works there.
-- unit: authorships; persons
-- paper: H. Hottenrott, M. E. Rose, C. Lawson, The rise of multiple institutional affiliations in academia, JASIST 72 (2021), 1039-1058, for the question
-- counting: full
-- intervals: low_ and high_ are Wilson's 95% interval of a share of the known authorships or persons, as if they were a sample
-- coverage: authorships whose author's sector is known divided by all authorships of the group
-- caveats: An author who prints one of two affiliations is not seen, so the share of authorships is a lower bound. A person who moved within a year looks dual in it. Where two persons of one name were taken for one they may look dual.
-- groupings: year, venue, topic
-- unit table: authorship_sector
-- needs: position is not null and basis <> 'none'; no author's own affiliation names a sector
-- counted: authorships
-- chart: share_dual_authorships = of the authorships; share_dual_persons = of the persons
with placed as (
    select
        s.work_id, s.position, w.year, w.venue, w.topic,
        case when s.basis <> 'none' then 1 else 0 end as known,
        case when s.academia and s.industry then 1 else 0 end as dual,
        p.person_id,
        case when y.state is null or y.state = 'unknown' then 0 else 1 end as known_person,
        case when y.state = 'dual' then 1 else 0 end as dual_person
    from authorship_sector s
    join merged_work w on w.work_id = s.work_id
    left join person_work p on p.work_id = s.work_id and p.position = s.position
    left join person_year y on y.person_id = p.person_id and y.year = w.year
    where s.position is not null
),
authorships as (
    select
        ${by},
        count(*) as n,
        cast(sum(known) as double) as known_authorships,
        cast(sum(dual) as double) as dual_authorships
    from placed
    where ${filter}
    group by ${by}
),
grouped as (
    select
        ${by},
        person_id,
        max(known_person) as known,
        max(dual_person) as dual
    from placed
    where ${filter} and person_id is not null
    group by ${by}, person_id
),
persons as (
    select
        ${by},
        cast(sum(known) as double) as persons,
        cast(sum(dual) as double) as dual_persons
    from grouped
    group by ${by}
),
numbered as (
    select
        ${by},
        n, known_authorships, dual_authorships,
        cast(null as double) as persons,
        cast(null as double) as dual_persons
    from authorships
    union all
    select
        ${by},
        null, null, null, persons, dual_persons
    from persons
),
summed as (
    select
        ${by},
        max(n) as n,
        max(known_authorships) as known_authorships,
        max(dual_authorships) as dual_authorships,
        max(persons) as persons,
        max(dual_persons) as dual_persons
    from numbered
    group by ${by}
)
select
    ${by},
    n, known_authorships, dual_authorships,
    dual_authorships / nullif(known_authorships, 0) as share_dual_authorships,
    wilson_low(dual_authorships, known_authorships) as low_dual_authorships,
    wilson_high(dual_authorships, known_authorships) as high_dual_authorships,
    persons, dual_persons,
    dual_persons / nullif(persons, 0) as share_dual_persons,
    wilson_low(dual_persons, persons) as low_dual_persons,
    wilson_high(dual_persons, persons) as high_dual_persons,
    known_authorships / nullif(n, 0) as coverage
from summed
order by ${order}
