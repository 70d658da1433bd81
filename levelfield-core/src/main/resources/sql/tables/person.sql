-- One row per person: authorships of merged works that are taken for one person's.
create table person (
    person_id varchar not null,      -- its first authorship: the smallest work id, a number sign, the position
    name varchar not null,           -- as printed most often, in a form without initials if there is one
    works integer not null,
    first_year integer,
    last_year integer,
    orcid varchar,
    confidence double not null       -- of the weakest link that holds the person together; 1 for a single work
);
