-- One row per open pair of the forecast and concept that stands with both: why the two may meet.
create table forecast_bridge (
    concept_a varchar not null,
    concept_b varchar not null,
    place integer not null,          -- 1 for the concept that ties them most
    bridge varchar not null,         -- a concept
    works_with_a integer not null,   -- until the forecast's year
    works_with_b integer not null,
    work_with_a varchar not null,    -- the latest merged work that names the bridge with a
    work_with_b varchar not null
);
