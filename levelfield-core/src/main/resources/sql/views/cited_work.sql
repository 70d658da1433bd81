-- One row per merged work with its citations against those of its reference group: works of the same year and topic or,
-- where no topic is known, venue. The weight in the top tenth is divided among works that tie at its edge, so that it adds
-- up to a tenth of each group.
create or replace view cited_work as
with counted as (
    select
        w.work_id, w.venue, w.year, w.topic, t.team,
        w.cited_by_count as citations,
        coalesce(w.topic, w.venue) as reference_group
    from merged_work w
    join team t on t.work_id = w.work_id
),
grouped as (
    select
        work_id,
        count(*) over (partition by reference_group, year) as size,
        avg(citations) over (partition by reference_group, year) as mean,
        rank() over (partition by reference_group, year order by citations desc nulls last) - 1 as above,
        count(*) over (partition by reference_group, year, citations) as ties
    from counted
    where citations is not null and reference_group is not null and year is not null
)
select
    c.work_id, c.venue, c.year, c.topic, c.team, c.citations,
    case when g.size >= 10 and g.mean > 0 then c.citations / g.mean end as normalised,
    case
        when g.size >= 10 then greatest(0.0, least(1.0, (0.1 * g.size - g.above) / g.ties))
    end as top_tenth
from counted c
left join grouped g on g.work_id = c.work_id;
