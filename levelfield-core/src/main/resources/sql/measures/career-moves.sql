-- title: When in a career people move
-- one row per: group of persons' years
-- question: Of the persons in academia in one year, how many are in industry the next, by the year of their career?
-- definition: A person with works in two consecutive years is at risk of moving from the state of the first: academia or industry, from the author's own affiliations. hazard_to_industry is the share of those in academia alone who are in industry alone the year after; hazard_to_academia the other way round; who goes into both (dual) or elsewhere stays at risk here and counts as not moved. career_year counts from the person's first work in the field, which is year 0, and is that of arrival.
-- unit: persons in a year
-- paper: R. Jurowetzki, D. S. Hain, J. Mateos-Garcia, K. Stathoulopoulos, The privatization of AI research(-ers): causes and potential consequences, arXiv:2102.01648 (2021), for the question; D. R. Cox, D. Oakes, Analysis of Survival Data, Chapman and Hall (1984), for the discrete hazard
-- counting: full
-- intervals: low_ and high_ are Wilson's 95% interval of a share of those at risk, as if persons were a sample
-- thresholds: columns end in _95 for persons whose confidence is at least 0.95
-- coverage: pairs of consecutive years whose two states are known, divided by all pairs of consecutive years in which the person has works
-- caveats: A career begins here with the first work in the field, which is late for who comes from another field, and wrong where one person was taken for two. Long careers are those of people who stayed in venues that the field holds. Affiliations are of the publication, some months late.
-- groupings: career_year, year, venue, topic
-- unit table: career_step
-- needs: known = 1; no person's sector is known in two consecutive years
-- counted: persons
-- chart: hazard_to_industry = from academia to industry; hazard_to_academia = from industry to academia
with placed as (
    select s.*, w.venue, w.topic
    from career_step s
    join person_work p on p.person_id = s.person_id
    join merged_work w on w.work_id = p.work_id and w.year = s.year
),
pairs as (
    select
        ${by},
        person_id,
        year as arrival,
        min(known) as known,
        min(old_state) as old_state,
        min(new_state) as new_state,
        case when min(confidence) >= 0.95 then 1 else 0 end as sure
    from placed
    where ${filter}
    group by ${by}, person_id, year
),
summed as (
    select
        ${by},
        count(*) as n,
        sum(known) as known,
        cast(count(case when known = 1 and old_state = 'academia' then 1 end) as double) as at_risk_academia,
        cast(count(case when old_state = 'academia' and new_state = 'industry' then 1 end) as double) as to_industry,
        cast(count(case when known = 1 and old_state = 'industry' then 1 end) as double) as at_risk_industry,
        cast(count(case when old_state = 'industry' and new_state = 'academia' then 1 end) as double) as to_academia,
        cast(sum(case when known = 1 and old_state = 'academia' then sure else 0 end) as double) as at_risk_academia_95,
        cast(sum(case when old_state = 'academia' and new_state = 'industry' then sure else 0 end) as double) as to_industry_95,
        cast(sum(case when known = 1 and old_state = 'industry' then sure else 0 end) as double) as at_risk_industry_95,
        cast(sum(case when old_state = 'industry' and new_state = 'academia' then sure else 0 end) as double) as to_academia_95
    from pairs
    group by ${by}
)
select
    ${by},
    n, at_risk_academia, to_industry,
    to_industry / nullif(at_risk_academia, 0) as hazard_to_industry,
    wilson_low(to_industry, at_risk_academia) as low_hazard_to_industry,
    wilson_high(to_industry, at_risk_academia) as high_hazard_to_industry,
    at_risk_industry, to_academia,
    to_academia / nullif(at_risk_industry, 0) as hazard_to_academia,
    wilson_low(to_academia, at_risk_industry) as low_hazard_to_academia,
    wilson_high(to_academia, at_risk_industry) as high_hazard_to_academia,
    at_risk_academia_95, to_industry_95,
    to_industry_95 / nullif(at_risk_academia_95, 0) as hazard_to_industry_95,
    wilson_low(to_industry_95, at_risk_academia_95) as low_hazard_to_industry_95,
    wilson_high(to_industry_95, at_risk_academia_95) as high_hazard_to_industry_95,
    at_risk_industry_95, to_academia_95,
    to_academia_95 / nullif(at_risk_industry_95, 0) as hazard_to_academia_95,
    wilson_low(to_academia_95, at_risk_industry_95) as low_hazard_to_academia_95,
    wilson_high(to_academia_95, at_risk_industry_95) as high_hazard_to_academia_95,
    cast(known as double) / nullif(n, 0) as coverage
from summed
order by ${order}
