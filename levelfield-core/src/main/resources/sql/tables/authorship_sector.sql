-- One row per authorship of a merged work (position null: the team as a whole): which sectors it belongs to.
create table authorship_sector (
    work_id varchar not null,        -- the merged work
    position integer,
    academia boolean not null,
    industry boolean not null,
    other boolean not null,          -- government, facility, nonprofit, health or other
    basis varchar not null           -- affiliation: read from the strings; institution: the source's own claim; none: unknown
);
