-- One row per concept that some work names together with another: where it stands on the map, and what colours it.
create table concept_map (
    concept_id varchar not null,
    x double not null,               -- place on the map; most of it lies between -1000 and 1000
    y double not null,
    works integer not null,          -- merged works that name it
    first_year integer,
    growth double,                   -- log2 of its works in the last five years over what its share of each venue's last ten would give; null below ten works
    industry_share double,           -- of its works of known team, those with an author in industry; null below five such works
    known_teams integer not null,    -- its works of known team
    beyond_gpu double                -- of its works with a compute tier, those beyond a single GPU; null below five such works
);
