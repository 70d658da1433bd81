-- title: How concentrated the work is
-- one row per: group of works
-- question: How much of the work comes from few institutions?
-- definition: Each work is divided equally among its authors and their institutions; companies are rolled up to their ultimate owners. HHI is the sum of the squared shares of the institutions that are named, from one over their number to 1; effective is 1/HHI, the number of equal institutions that would be as concentrated; gini is half the mean difference of two institutions divided by the mean; share_top_ten is the part of the ten largest. hhi_split counts subsidiaries apart.
-- unit: works, divided
-- paper: A. O. Hirschman, National Power and the Structure of Foreign Trade, University of California Press (1945); C. Gini, Variabilita e mutabilita (1912)
-- counting: full
-- intervals: low_ and high_ are the jackknife's 95% interval over institutions, cut at 0 and 1: each is left out once
-- coverage: the part of all works that belongs to a named institution
-- caveats: Work of institutions that neither the registry nor the tables name is left out of all figures; as these are mostly small, true concentration is lower. Gini rises with the number of institutions that publish once: read it beside effective.
-- groupings: year, venue, topic
-- needs: part > 0; no affiliation of a work names an institution
-- unit table: work_institution
-- chart: share_top_ten = the ten largest
with chosen as (
    select
        ${by},
        work_id
    from merged_work
    where ${filter}
),
numbered as (
    select *, dense_rank() over (order by ${order}) as group_id
    from chosen
),
part as (
    select n.group_id, i.parent_key, i.institution_key, sum(i.part) as part
    from numbered n
    join work_institution i on i.work_id = n.work_id
    group by n.group_id, i.parent_key, i.institution_key
),
parent as (
    select group_id, parent_key, sum(part) as part
    from part
    group by group_id, parent_key
),
ranked as (
    select
        group_id,
        part,
        row_number() over (partition by group_id order by part nulls last, parent_key nulls last) as place,
        row_number() over (partition by group_id order by part desc nulls last, parent_key nulls last) as from_top,
        cast(count(*) over (partition by group_id) as double) as size,
        sum(part) over (partition by group_id) as total
    from parent
),
weighed as (
    select
        *,
        part / total as share,
        sum(place * part) over (partition by group_id) as weighed,
        sum(part * part) over (partition by group_id) as squares,
        total - sum(part) over (partition by group_id order by place) as above
    from ranked
),
left_out as (
    select
        *,
        (squares - part * part) / nullif(power(total - part, 2), 0) as hhi_without,
        2 * (weighed - place * part - above) / nullif((size - 1) * (total - part), 0) - size / nullif(size - 1, 0)
            as gini_without
    from weighed
),
indices as (
    select
        group_id,
        cast(min(size) as bigint) as institutions,
        min(total) as attributed,
        sum(share * share) as hhi,
        min(2 * weighed / (size * total) - (size + 1) / size) as gini,
        sum(case when from_top <= 10 then share else 0 end) as share_top_ten,
        sqrt(min(size - 1) * var_pop(hhi_without)) as error_hhi,
        sqrt(min(size - 1) * var_pop(gini_without)) as error_gini
    from left_out
    group by group_id
),
split as (
    select group_id, sum(power(part / total, 2)) as hhi_split
    from (
        select group_id, institution_key, sum(part) as part, sum(sum(part)) over (partition by group_id) as total
        from part
        group by group_id, institution_key
    )
    group by group_id
),
counted as (
    select
        ${by},
        group_id,
        count(*) as n
    from numbered
    group by ${by}, group_id
)
select
    ${by},
    c.n, i.institutions,
    i.hhi,
    greatest(0.0, i.hhi - 1.96 * i.error_hhi) as low_hhi,
    least(1.0, i.hhi + 1.96 * i.error_hhi) as high_hhi,
    1 / nullif(i.hhi, 0) as effective,
    i.gini,
    greatest(0.0, i.gini - 1.96 * i.error_gini) as low_gini,
    least(1.0, i.gini + 1.96 * i.error_gini) as high_gini,
    i.share_top_ten,
    s.hhi_split,
    coalesce(i.attributed, 0) / nullif(c.n, 0) as coverage
from counted c
left join indices i on i.group_id = c.group_id
left join split s on s.group_id = c.group_id
order by ${order}
