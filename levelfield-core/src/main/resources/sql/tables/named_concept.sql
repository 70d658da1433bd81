-- One row per merged work of a possible year and concept that its title, abstract or keywords name.
create table named_concept (
    work_id varchar not null,
    venue varchar,
    year integer not null,
    topic varchar,
    team varchar not null,
    concept_id varchar not null,
    concept varchar not null,
    kind varchar not null,
    in_title integer not null        -- 1 if its title names it
);
