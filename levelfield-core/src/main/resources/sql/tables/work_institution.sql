-- One row per merged work and institution that a registry or a table names: the institution, its parent after roll-up, and its part of the work. The parts of a work add up to at most one, since what nobody names has no row.
create table work_institution (
    work_id varchar not null,
    venue varchar,
    year integer,
    topic varchar,
    parent_key varchar not null,     -- of a company its owner, else the institution itself
    parent varchar not null,
    institution_key varchar not null, -- the registry's id, or the name where only a table knows it
    institution varchar not null,
    sector varchar not null,
    country varchar,                 -- ISO 3166-1 alpha-2, as the registry tells
    part double not null             -- equal among the authors, an author's equal among the author's institutions
);
