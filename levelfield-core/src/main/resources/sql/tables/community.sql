-- One row per community of concepts, at each of three levels of resolution.
create table community (
    community_id varchar not null,   -- level and number; kept from one build to the next as long as most of it stays together
    level integer not null,          -- 1 coarse, 2 middle, 3 fine
    label varchar not null,          -- the concepts that are most typical of it
    parent_id varchar,               -- the community of the level above that holds most of its concepts; null at level 1
    concepts integer not null,
    works integer not null,          -- merged works that name a concept of it
    growth double,                   -- as in concept_map, over these works
    industry_share double,           -- as in concept_map, over these works
    known_teams integer not null,
    beyond_gpu double,               -- as in concept_map, over these works
    x double not null,               -- middle of its concepts on the map
    y double not null,
    sought_at_works integer not null -- merged works of the field when communities were last sought anew
);
