-- One row per merged work of a possible year that treats a theme of scrutiny: how many model families of the list it uses or studies, and how many of them outsiders could not download that year; empty where it names none.
create or replace view scrutinised_work as
select t.work_id, t.venue, t.year, t.topic, t.team, m.models, m.closed
from theme_work t
left join model_age_work m on m.work_id = t.work_id
where t.any_theme = 1 and t.year between 1900 and 2100;
