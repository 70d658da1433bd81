-- What differs between two editions of a table of notable models, ${here} and ${there}, a row a change and its reason.
with here as (
    select *, lower(replace(replace(model, ' ', ''), '-', '')) as name, lower(coalesce(reference, '')) as paper
    from notable_model
    where edition = ${here} and ${filter}
),
there as (
    select *, lower(replace(replace(model, ' ', ''), '-', '')) as name, lower(coalesce(reference, '')) as paper
    from other_model
    where edition = ${there} and ${filter}
),
same_name as (
    select h.model_id as here_id, t.model_id as there_id
    from here h
    join there t on t.name = h.name
),
renamed as (
    select h.model_id as here_id, t.model_id as there_id
    from here h
    join there t on t.paper = h.paper and t.date = h.date and h.paper <> ''
    where h.model_id not in (select here_id from same_name) and t.model_id not in (select there_id from same_name)
),
pairs as (
    select * from same_name
    union all
    select * from renamed
),
matched as (
    select
        h.model, h.year,
        h.organizations as here_organizations, t.organizations as there_organizations,
        h.team as here_team, t.team as there_team,
        h.team_by_source as here_by_source, t.team_by_source as there_by_source,
        h.training_flop as here_flop, t.training_flop as there_flop,
        h.accessibility as here_access, t.accessibility as there_access,
        h.date as here_date, t.date as there_date,
        t.model as there_model,
        h.name as here_name, t.name as there_name
    from pairs p
    join here h on h.model_id = p.here_id
    join there t on t.model_id = p.there_id
),
changes as (
    select 'added' as change, t.model, t.year, cast(null as varchar) as here, t.team as there, 'not in the edition here' as why
    from there t
    where t.model_id not in (select there_id from pairs)
    union all
    select 'removed', h.model, h.year, h.team, cast(null as varchar), 'not in the edition there'
    from here h
    where h.model_id not in (select here_id from pairs)
    union all
    select 'renamed', model, year, model, there_model, 'the same paper and date under another name'
    from matched
    where here_name <> there_name
    union all
    select 'organisation changed', model, year, here_organizations, there_organizations,
        case when here_team <> there_team then 'the team becomes ' || there_team else 'the team stays' end
    from matched
    where here_organizations is distinct from there_organizations
    union all
    select 'relabelled', model, year, here_team || ' (source: ' || here_by_source || ')',
        there_team || ' (source: ' || there_by_source || ')',
        case
            when here_organizations is distinct from there_organizations then 'other organisations'
            when here_by_source <> there_by_source then 'other categories of the source for the same organisations'
            else 'other tables or corrections of sectors'
        end
    from matched
    where here_team <> there_team or here_by_source <> there_by_source
    union all
    select 'compute changed', model, year, cast(here_flop as varchar), cast(there_flop as varchar),
        case when here_flop is null then 'estimated there only' when there_flop is null then 'estimated here only'
            else 'estimated anew' end
    from matched
    where here_flop is distinct from there_flop
    union all
    select 'access changed', model, year, here_access, there_access, 'released, withdrawn or relabelled'
    from matched
    where here_access <> there_access
    union all
    select 'date changed', model, year, here_date, there_date, 'dated anew'
    from matched
    where here_date is distinct from there_date
)
select change, year, model, here, there, why
from changes
order by change nulls last, year nulls last, model, here nulls last, there nulls last
