-- One row per concept and year in which some work names it.
create table concept_year (
    concept_id varchar not null,
    year integer not null,
    works integer not null,          -- merged works of the year that name it
    known_teams integer not null,    -- of these, those of known team
    with_industry integer not null   -- of these, those with an author in industry
);
