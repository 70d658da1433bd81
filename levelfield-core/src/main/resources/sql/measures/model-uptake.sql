-- title: Who takes up the models that industry opened
-- one row per: group of works
-- question: Of the works that use or study a model whose weights a company opened, which share has an academic-only team?
-- definition: A work counts once if its title or abstract says that it uses or studies at least one model family of the curated list that industry made and whose weights are open, from the year in which they were opened. Shares are of the works of known team. lift is the share of academic-only teams among them, divided by that among all works of the group.
-- unit: works
-- paper: own definition, after T. Besiroglu et al., The compute divide in machine learning, arXiv:2401.02452 (2024)
-- counting: full
-- intervals: low_ and high_ are Wilson's 95% interval of a share, as if the works were a sample
-- coverage: works with an abstract, divided by all works of the group; without one only the title is seen
-- caveats: The list of families is curated and incomplete, so n is a lower bound. What a work uses without naming it in title or abstract is not seen.
-- groupings: year, venue, topic
with users as (
    select distinct m.work_id
    from work_model m
    join model_family f on f.model = m.model
    join merged_work w on w.work_id = m.work_id
    where m.relation in ('uses', 'studies')
        and f.sector = 'industry'
        and f.accessibility = 'open_weights'
        and w.year >= f.opened
),
summed as (
    select
        ${by},
        cast(count(*) as double) as n_all,
        cast(count(w.abstract_id) as double) as n_abstract,
        cast(count(case when t.team <> 'unknown' then 1 end) as double) as classified_all,
        cast(count(case when t.team = 'academic_only' then 1 end) as double) as academic_all,
        cast(count(u.work_id) as double) as n,
        cast(count(case when u.work_id is not null and t.team <> 'unknown' then 1 end) as double) as classified,
        cast(count(case when u.work_id is not null and t.team = 'academic_only' then 1 end) as double) as academic_only,
        cast(count(case when u.work_id is not null and t.team = 'industry_only' then 1 end) as double) as industry_only,
        cast(count(case when u.work_id is not null and t.team = 'mixed' then 1 end) as double) as mixed
    from merged_work w
    join team t on t.work_id = w.work_id
    left join users u on u.work_id = w.work_id
    where ${filter}
    group by ${by}
)
select
    ${by},
    n,
    classified,
    academic_only, industry_only, mixed,
    n / nullif(n_all, 0) as share_of_works,
    academic_only / nullif(classified, 0) as share_academic_only,
    wilson_low(academic_only, classified) as low_academic_only,
    wilson_high(academic_only, classified) as high_academic_only,
    industry_only / nullif(classified, 0) as share_industry_only,
    wilson_low(industry_only, classified) as low_industry_only,
    wilson_high(industry_only, classified) as high_industry_only,
    academic_all / nullif(classified_all, 0) as share_academic_only_of_all,
    (academic_only / nullif(classified, 0)) / nullif(academic_all / nullif(classified_all, 0), 0) as lift,
    n_abstract / nullif(n_all, 0) as coverage
from summed
order by ${order}
