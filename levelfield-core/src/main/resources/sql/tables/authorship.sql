-- One row per author of a work, in the order printed.
create table authorship (
    work_id varchar not null,
    position integer not null,       -- from 1
    author_name varchar,
    author_id varchar,               -- the source's identifier of the person
    orcid varchar,
    input varchar not null
);
