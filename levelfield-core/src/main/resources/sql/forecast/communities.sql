-- One row per concept of an open pair on the map: the label of its community at the middle level.
select c.concept_id, g.label
from concept_community c
join community g on g.community_id = c.community_id
join (select concept_a as concept_id from forecast union select concept_b from forecast) w
  on w.concept_id = c.concept_id
where c.level = 2
