-- title: Who enters the field
-- one row per: group of works
-- question: How many companies and universities are seen for the first time, which part of the work is theirs, and how many are still there three years later?
-- definition: An institution is new in the first year in which any work of the whole field names it; companies are rolled up to their ultimate owners, so that a new subsidiary is not new. share_new_companies is of the companies with works in the group, share_work_new_companies of the works, divided equally among authors and institutions, that belong to companies. survival is the share of the new ones that have a work in the third year after their first, of those whose third year the field still covers. Likewise for universities (academia). History is taken from all works, also where only some years or venues are asked for.
-- unit: institutions; works, divided
-- paper: R. Jurowetzki, D. S. Hain, J. Mateos-Garcia, K. Stathoulopoulos, The privatization of AI research(-ers): causes and potential consequences, arXiv:2102.01648 (2021), for the question
-- counting: full
-- intervals: low_ and high_ are Wilson's 95% interval of a share of institutions, as if they were a sample; parts of works have none
-- coverage: the part of all works of the group that belongs to a named institution
-- caveats: In the first years of a field everything is new, and again when its sources begin to cover a venue or to print affiliations: read the trend only where coverage is steady. Institutions that neither the registry nor the tables name are not seen, and these are mostly the small and new ones, so entry is understated. An institution renamed is new again. Who publishes now and then may miss the third year, so survival is a lower bound.
-- groupings: year, venue, topic
-- unit table: work_institution
-- needs: part > 0; no affiliation of a work names an institution
-- counted: companies
-- count: companies
-- chart: share_new_companies = companies; share_new_universities = universities
with dated as (
    select
        *,
        min(year) over (partition by parent_key) as first_year,
        max(year) over () as field_end
    from work_institution
    where year between 1450 and 2100
),
lived as (
    select
        *,
        max(case when year = first_year + 3 then 1 else 0 end) over (partition by parent_key) as there_later
    from dated
),
part as (
    select
        ${by},
        parent_key,
        max(case when sector = 'industry' then 1 else 0 end) as company,
        max(case when sector = 'academia' then 1 else 0 end) as university,
        max(new_here) as new_here,
        max(new_here * followed) as followed,
        max(new_here * survived) as survived,
        sum(part) as part,
        sum(part * new_here) as new_part
    from (
        select
            parent_key, sector, part, year, venue, topic,
            case when year = first_year then 1 else 0 end as new_here,
            case when first_year + 3 <= field_end then 1 else 0 end as followed,
            there_later as survived
        from lived
    )
    where ${filter}
    group by ${by}, parent_key
),
summed as (
    select
        ${by},
        sum(part) as attributed,
        cast(sum(company) as double) as companies,
        cast(sum(company * new_here) as double) as new_companies,
        cast(sum(company * followed) as double) as followed_companies,
        cast(sum(company * survived) as double) as surviving_companies,
        sum(company * part) as work_companies,
        sum(company * new_part) as work_new_companies,
        cast(sum(university) as double) as universities,
        cast(sum(university * new_here) as double) as new_universities,
        cast(sum(university * followed) as double) as followed_universities,
        cast(sum(university * survived) as double) as surviving_universities,
        sum(university * part) as work_universities,
        sum(university * new_part) as work_new_universities
    from part
    group by ${by}
),
chosen as (
    select
        ${by},
        count(*) as n
    from merged_work
    where ${filter}
    group by ${by}
)
select
    ${by},
    c.n,
    s.companies, s.new_companies,
    s.new_companies / nullif(s.companies, 0) as share_new_companies,
    wilson_low(s.new_companies, s.companies) as low_new_companies,
    wilson_high(s.new_companies, s.companies) as high_new_companies,
    s.work_new_companies / nullif(s.work_companies, 0) as share_work_new_companies,
    s.followed_companies,
    s.surviving_companies / nullif(s.followed_companies, 0) as survival_companies,
    wilson_low(s.surviving_companies, s.followed_companies) as low_survival_companies,
    wilson_high(s.surviving_companies, s.followed_companies) as high_survival_companies,
    s.universities, s.new_universities,
    s.new_universities / nullif(s.universities, 0) as share_new_universities,
    wilson_low(s.new_universities, s.universities) as low_new_universities,
    wilson_high(s.new_universities, s.universities) as high_new_universities,
    s.work_new_universities / nullif(s.work_universities, 0) as share_work_new_universities,
    s.followed_universities,
    s.surviving_universities / nullif(s.followed_universities, 0) as survival_universities,
    wilson_low(s.surviving_universities, s.followed_universities) as low_survival_universities,
    wilson_high(s.surviving_universities, s.followed_universities) as high_survival_universities,
    coalesce(s.attributed, 0) / nullif(c.n, 0) as coverage
from chosen c
left join summed s using (${by})
order by ${order}
