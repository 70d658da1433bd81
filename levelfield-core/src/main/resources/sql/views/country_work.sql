-- One row per merged work and country, with the country's part of the work: a work is divided equally among its authors
-- and their institutions. What belongs to no institution of a known country is a row with country null, so the parts of
-- a work add up to one.
create or replace view country_work as
with named as (
    select work_id, country, sum(part) as part
    from work_institution
    where country is not null
    group by work_id, country
),
rest as (
    select w.work_id, 1 - coalesce(sum(n.part), 0) as part
    from merged_work w
    left join named n on n.work_id = w.work_id
    group by w.work_id
),
divided as (
    select work_id, country, part
    from named
    union all
    select work_id, cast(null as varchar) as country, part
    from rest
    where part > 0.000001
)
select w.work_id, w.venue, w.year, w.topic, t.team, d.country, d.part
from divided d
join merged_work w on w.work_id = d.work_id
join team t on t.work_id = d.work_id;
