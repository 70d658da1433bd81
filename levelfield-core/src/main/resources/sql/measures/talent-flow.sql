-- title: Who moves between academia and industry
-- one row per: group of moves from one year to the next
-- question: Of the persons with works in two consecutive years, how many went from academia to industry, how many came back, and how many were in both?
-- definition: A person's state in a year is academia, industry, dual (both in that year, by one work with two affiliations or by several works) or other, from the author's own affiliations; n counts persons with a known state in a year and in the year before, each once in a group and year. academia_to_industry was in academia the year before and is in industry alone; into_dual came from academia or industry into both, out_of_dual went from both into one; stay_dual was in both twice; elsewhere is every pair with state other. Shares to_industry are of those in academia alone the year before, to_academia of those in industry alone.
-- unit: persons in a year; a person with works in ten consecutive years counts nine times
-- paper: R. Jurowetzki, D. S. Hain, J. Mateos-Garcia, K. Stathoulopoulos, The privatization of AI research(-ers): causes and potential consequences, arXiv:2102.01648 (2021)
-- counting: full
-- intervals: low_ and high_ are Wilson's 95% interval of a share, as if persons were a sample
-- thresholds: columns end in _50 for persons whose confidence is at least 0.5, which are all, and in _95 for those of at least 0.95
-- coverage: known pairs of consecutive years, divided by all pairs of consecutive years in which the person has works (confidence 0.5)
-- caveats: A move is seen only where both years have a work with the author's affiliation, so venues that print none cut careers. Common names (Wei Wang) rarely reach 0.95, so the stricter count leaves out more of some countries than of others. Where two persons of one name were taken for one, false moves appear; where one was taken for two, true ones vanish. A year is of publication, some months after the work was done; a person who publishes once more with the old affiliation seems to move late, or to be in both. Grouped by venue or topic, a pair counts wherever the person's works of the later year stand.
-- groupings: year, venue, topic
-- count: n_50
-- counted: persons
-- chart: share_to_industry_50 = from academia to industry; share_to_academia_50 = from industry to academia
with yearly as (
    select
        now.person_id,
        now.year as arrival,
        before.state as old_state,
        now.state as new_state,
        p.confidence
    from person_year now
    join person_year before on before.person_id = now.person_id and before.year = now.year - 1
    join person p on p.person_id = now.person_id
),
placed as (
    select y.person_id, y.arrival, y.old_state, y.new_state, y.confidence, w.year, w.venue, w.topic
    from yearly y
    join person_work pw on pw.person_id = y.person_id
    join merged_work w on w.work_id = pw.work_id and w.year = y.arrival
),
pairs as (
    select
        ${by},
        person_id,
        arrival,
        min(old_state) as old_state,
        min(new_state) as new_state,
        case when min(old_state) = 'unknown' or min(new_state) = 'unknown' then 0 else 1 end as known,
        case when min(confidence) >= 0.95 then 1 else 0 end as sure
    from placed
    where ${filter}
    group by ${by}, person_id, arrival
),
summed as (
    select
        ${by},
        count(*) as all_50,
        sum(known) as n_50,
        sum(known * sure) as n_95,
        count(case when old_state = 'academia' and new_state = 'academia' then 1 end) as stay_academia_50,
        count(case when old_state = 'industry' and new_state = 'industry' then 1 end) as stay_industry_50,
        count(case when old_state = 'dual' and new_state = 'dual' then 1 end) as stay_dual_50,
        count(case when old_state = 'academia' and new_state = 'industry' then 1 end) as academia_to_industry_50,
        count(case when old_state = 'industry' and new_state = 'academia' then 1 end) as industry_to_academia_50,
        count(case when old_state in ('academia', 'industry') and new_state = 'dual' then 1 end) as into_dual_50,
        count(case when old_state = 'dual' and new_state in ('academia', 'industry') then 1 end) as out_of_dual_50,
        count(case when known = 1 and (old_state = 'other' or new_state = 'other') then 1 end) as elsewhere_50,
        count(case when old_state = 'academia' and known = 1 then 1 end) as from_academia_50,
        count(case when old_state = 'industry' and known = 1 then 1 end) as from_industry_50,
        count(case when sure = 1 and old_state = 'academia' and new_state = 'academia' then 1 end) as stay_academia_95,
        count(case when sure = 1 and old_state = 'industry' and new_state = 'industry' then 1 end) as stay_industry_95,
        count(case when sure = 1 and old_state = 'dual' and new_state = 'dual' then 1 end) as stay_dual_95,
        count(case when sure = 1 and old_state = 'academia' and new_state = 'industry' then 1 end) as academia_to_industry_95,
        count(case when sure = 1 and old_state = 'industry' and new_state = 'academia' then 1 end) as industry_to_academia_95,
        count(case when sure = 1 and old_state in ('academia', 'industry') and new_state = 'dual' then 1 end) as into_dual_95,
        count(case when sure = 1 and old_state = 'dual' and new_state in ('academia', 'industry') then 1 end) as out_of_dual_95,
        count(case when sure = 1 and known = 1 and (old_state = 'other' or new_state = 'other') then 1 end) as elsewhere_95,
        count(case when sure = 1 and old_state = 'academia' and known = 1 then 1 end) as from_academia_95,
        count(case when sure = 1 and old_state = 'industry' and known = 1 then 1 end) as from_industry_95
    from pairs
    group by ${by}
)
select
    ${by},
    n_50, stay_academia_50, stay_industry_50, stay_dual_50, academia_to_industry_50, industry_to_academia_50,
    into_dual_50, out_of_dual_50, elsewhere_50,
    n_95, stay_academia_95, stay_industry_95, stay_dual_95, academia_to_industry_95, industry_to_academia_95,
    into_dual_95, out_of_dual_95, elsewhere_95,
    cast(academia_to_industry_50 as double) / nullif(from_academia_50, 0) as share_to_industry_50,
    wilson_low(cast(academia_to_industry_50 as double), from_academia_50) as low_to_industry_50,
    wilson_high(cast(academia_to_industry_50 as double), from_academia_50) as high_to_industry_50,
    cast(industry_to_academia_50 as double) / nullif(from_industry_50, 0) as share_to_academia_50,
    wilson_low(cast(industry_to_academia_50 as double), from_industry_50) as low_to_academia_50,
    wilson_high(cast(industry_to_academia_50 as double), from_industry_50) as high_to_academia_50,
    cast(academia_to_industry_95 as double) / nullif(from_academia_95, 0) as share_to_industry_95,
    wilson_low(cast(academia_to_industry_95 as double), from_academia_95) as low_to_industry_95,
    wilson_high(cast(academia_to_industry_95 as double), from_academia_95) as high_to_industry_95,
    cast(industry_to_academia_95 as double) / nullif(from_industry_95, 0) as share_to_academia_95,
    wilson_low(cast(industry_to_academia_95 as double), from_industry_95) as low_to_academia_95,
    wilson_high(cast(industry_to_academia_95 as double), from_industry_95) as high_to_academia_95,
    cast(n_50 as double) / nullif(all_50, 0) as coverage
from summed
order by ${order}
