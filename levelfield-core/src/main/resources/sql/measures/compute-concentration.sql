-- title: How concentrated training compute is
-- one row per: group of notable models in one edition
-- question: How much of the training compute of notable models lies with few organisations?
-- definition: The operations of all models are summed by parent organisation, after subsidiaries are rolled up, a model of several parents divided equally among them. HHI is the sum of the squared shares, from one over the number of parents to 1; the Gini coefficient is half the mean difference between two parents, divided by the mean. hhi_models and gini_models count models instead of operations.
-- unit: 0 to 1
-- paper: A. O. Hirschman, National Power and the Structure of Foreign Trade, University of California Press (1945); C. Gini, Variabilita e mutabilita (1912); N. Ahmed, M. Wahed, The de-democratization of AI, arXiv:2010.15581 (2020)
-- counting: full
-- population: notable_model
-- intervals: low_ and high_ are the jackknife's 95% interval over parents, cut at 0 and 1: each parent is left out once
-- coverage: models with a number of operations and an organisation, divided by all models
-- caveats: One training run can be most of a year's operations, so the indices say more of the largest run than of the number of players; hhi_models is the calmer figure. A parent without a notable model is not seen at all, so the true concentration over all who do research is higher.
-- groupings: year, domain
with chosen as (
    select
        ${by},
        edition,
        model_id,
        training_flop
    from notable_model
    where ${filter}
),
numbered as (
    select *, dense_rank() over (order by ${order}, edition) as group_id
    from chosen
),
held as (
    select
        n.group_id,
        p.parent,
        cast(sum(p.share * n.training_flop) as double) as flop,
        cast(sum(p.share) as double) as models
    from numbered n
    join model_parent p on p.model_id = n.model_id
    where n.training_flop is not null
    group by n.group_id, p.parent
),
totals as (
    select
        group_id,
        cast(count(*) as double) as parents,
        sum(flop) as flop,
        sum(models) as models
    from held
    group by group_id
),
shares as (
    select
        h.group_id,
        h.parent,
        t.parents,
        h.flop / t.flop as share,
        h.models / t.models as models
    from held h
    join totals t on t.group_id = h.group_id
),
distances as (
    select
        a.group_id,
        a.parent,
        sum(abs(a.share - b.share)) as away,
        sum(abs(a.models - b.models)) as models_away
    from shares a
    join shares b on b.group_id = a.group_id
    group by a.group_id, a.parent
),
whole as (
    select
        s.group_id,
        max(s.parents) as parents,
        sum(s.share * s.share) as hhi,
        sum(s.models * s.models) as hhi_models,
        sum(d.away) / (2 * max(s.parents)) as gini,
        sum(d.models_away) / (2 * max(s.parents)) as gini_models,
        max(s.share) as largest_share
    from shares s
    join distances d on d.group_id = s.group_id and d.parent = s.parent
    group by s.group_id
),
left_out as (
    select
        s.group_id,
        w.parents,
        (w.hhi - s.share * s.share) / nullif((1 - s.share) * (1 - s.share), 0) as hhi,
        (w.hhi_models - s.models * s.models) / nullif((1 - s.models) * (1 - s.models), 0) as hhi_models,
        (2 * w.parents * w.gini - 2 * d.away) / nullif(2 * (w.parents - 1) * (1 - s.share), 0) as gini
    from shares s
    join whole w on w.group_id = s.group_id
    join distances d on d.group_id = s.group_id and d.parent = s.parent
),
spread as (
    select
        group_id,
        sqrt((max(parents) - 1) * var_pop(hhi)) as hhi_error,
        sqrt((max(parents) - 1) * var_pop(hhi_models)) as hhi_models_error,
        sqrt((max(parents) - 1) * var_pop(gini)) as gini_error
    from left_out
    group by group_id
),
counted as (
    select
        ${by},
        edition,
        group_id,
        cast(count(*) as double) as n_all
    from numbered
    group by ${by}, edition, group_id
),
estimated as (
    select
        n.group_id,
        cast(count(distinct n.model_id) as double) as n
    from numbered n
    join model_parent p on p.model_id = n.model_id
    where n.training_flop is not null
    group by n.group_id
)
select
    ${by},
    c.edition,
    coalesce(e.n, 0) as n,
    w.parents,
    w.hhi,
    greatest(0.0, w.hhi - 1.9599640 * s.hhi_error) as low_hhi,
    least(1.0, w.hhi + 1.9599640 * s.hhi_error) as high_hhi,
    w.gini,
    greatest(0.0, w.gini - 1.9599640 * s.gini_error) as low_gini,
    least(1.0, w.gini + 1.9599640 * s.gini_error) as high_gini,
    w.hhi_models,
    greatest(0.0, w.hhi_models - 1.9599640 * s.hhi_models_error) as low_hhi_models,
    least(1.0, w.hhi_models + 1.9599640 * s.hhi_models_error) as high_hhi_models,
    w.gini_models,
    w.largest_share,
    coalesce(e.n, 0) / nullif(c.n_all, 0) as coverage
from counted c
left join whole w on w.group_id = c.group_id
left join spread s on s.group_id = c.group_id
left join estimated e on e.group_id = c.group_id
order by ${order}, edition
