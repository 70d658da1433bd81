-- One row per concept and year in which it bursts.
create or replace view burst_year as
select
    b.concept_id, c.name as concept, c.kind, y.year,
    b.first_year, b.last_year, b.works, b.weight
from concept_burst b
join concept c on c.concept_id = b.concept_id
join (select distinct year from merged_work where year between 1900 and 2100) y
    on y.year between b.first_year and b.last_year;
