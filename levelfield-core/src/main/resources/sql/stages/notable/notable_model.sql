-- Team, parents and accessibility of every model.
with named as (
    select distinct model_id, trim(explode(split(organizations, ','))) as organization
    from numbered_model
    where organizations is not null
),
sectors as (
    select
        n.model_id,
        count(distinct n.organization) as organizations,
        count(distinct case when o.sector <> 'unknown' then n.organization end) as known,
        bool_or(o.sector = 'academia') as academia,
        bool_or(o.sector = 'industry') as industry,
        bool_or(o.sector not in ('academia', 'industry', 'unknown')) as other
    from named n
    join organization o on o.organization = n.organization
    group by n.model_id
),
parents as (
    select model_id, string_agg(parent, ', ' order by parent) as parents
    from model_parent
    group by model_id
),
edition as (
    select input, max(date) || '/' || input as edition
    from numbered_model
    group by input
),
sourced as (
    select
        model_id,
        coalesce(lower(organization_categories) like '%academia%', false) as academia,
        coalesce(lower(organization_categories) like '%industry%', false) as industry,
        coalesce(lower(organization_categories) like '%government%', false)
            or coalesce(lower(organization_categories) like '%collective%', false) as other
    from numbered_model
)
select
    m.model_id,
    m.model,
    coalesce(e.edition, m.input) as edition,
    m.date,
    cast(substring(m.date, 1, 4) as integer) as year,
    cast(substring(m.date, 1, 4) as integer)
        + (coalesce(cast(nullif(substring(m.date, 6, 2), '') as integer), 7) - 1) / 12.0
        + (coalesce(cast(nullif(substring(m.date, 9, 2), '') as integer), 15) - 1) / 365.25 as decimal_year,
    trim(substring(m.domain, 1, case when instr(m.domain, ',') > 0 then instr(m.domain, ',') - 1 else length(m.domain) end))
        as domain,
    m.organizations,
    p.parents,
    case
        when s.academia and s.industry then 'mixed'
        when s.academia then 'academic_only'
        when s.industry then 'industry_only'
        when s.other then 'other'
        else 'unknown'
    end as team,
    case
        when c.academia and c.industry and not c.other then 'mixed'
        when c.academia and not c.industry and not c.other then 'academic_only'
        when c.industry and not c.academia and not c.other then 'industry_only'
        when c.other then 'other'
        else 'unknown'
    end as team_by_source,
    coalesce(s.known, 0) as known_organizations,
    coalesce(s.organizations, 0) as all_organizations,
    case
        when m.accessibility like 'Open weights%' then 'open_weights'
        when m.accessibility like 'API%' or m.accessibility like 'Hosted%' then 'hosted'
        when m.accessibility like 'Unreleased%' then 'unreleased'
        else 'unknown'
    end as accessibility,
    m.training_flop,
    m.parameters,
    m.reference,
    m.link,
    m.input
from numbered_model m
join sourced c on c.model_id = m.model_id
left join edition e on e.input = m.input
left join sectors s on s.model_id = m.model_id
left join parents p on p.model_id = m.model_id
order by m.input, m.date nulls last, m.model, m.model_id
