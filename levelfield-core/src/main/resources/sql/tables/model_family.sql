-- One row per model family of the curated list: who made it, and since when outsiders have it.
create table model_family (
    model varchar not null,
    released integer not null,       -- year of the first version
    sector varchar not null,         -- of who made it: industry, academia, mixed, nonprofit
    accessibility varchar not null,  -- open_weights, hosted, unreleased
    opened integer,                  -- year since which its weights can be downloaded; null where they cannot
    superseded integer               -- year in which its maker released a successor of another name; null where none is known
);
