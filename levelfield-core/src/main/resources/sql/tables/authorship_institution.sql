-- One row per institution that a source itself claims for an authorship.
create table authorship_institution (
    work_id varchar not null,
    position integer not null,
    institution_id varchar,
    name varchar,
    ror varchar,
    country varchar,                 -- ISO 3166, two letters
    type varchar,                    -- the source's type: education, company, …
    input varchar not null
);
