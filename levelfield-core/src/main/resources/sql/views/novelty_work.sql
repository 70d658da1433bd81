-- One row per merged work of a possible year with what is new in it. most_distant says whether its text is among the tenth of its year that is farthest from all earlier texts. A work whose title names a method and a task is of one novelty: concept (the title names a concept that no earlier work names), pair (a first pair other than of a method and a task), method_task (first pairs of methods and tasks alone), none.
create or replace view novelty_work as
select
    n.work_id, w.venue, w.year, w.topic, t.team,
    n.concepts, n.new_concepts, n.pairs, n.first_pairs, n.reused_pairs, n.reuse,
    n.words, n.distance, n.nearest_id,
    case
        when n.distance is not null
        then case when percent_rank() over (partition by w.year, n.distance is null order by n.distance nulls last) >= 0.9
            then 1 else 0 end
    end as most_distant,
    case
        when n.title_methods = 0 or n.title_tasks = 0 then null
        when n.title_new_concepts > 0 then 'concept'
        when n.title_first_pairs > n.title_first_method_task then 'pair'
        when n.title_first_method_task > 0 then 'method_task'
        else 'none'
    end as novelty
from work_novelty n
join merged_work w on w.work_id = n.work_id
join team t on t.work_id = n.work_id;
