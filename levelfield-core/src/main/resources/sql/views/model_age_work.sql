-- One row per merged work that uses or studies model families: how many, their mean age, and how many of them were closed or superseded when it came out.
create or replace view model_age_work as
select
    work_id, venue, year, topic, team,
    count(*) as models,
    avg(age) as age,
    sum(closed) as closed,
    sum(superseded) as superseded
from dated_model
group by work_id, venue, year, topic, team;
