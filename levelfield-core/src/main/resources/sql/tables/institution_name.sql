-- One row per name of an organisation.
create table institution_name (
    institution_id varchar not null,
    name varchar not null,
    kind varchar not null,           -- ror_display, label, alias, acronym
    language varchar,                -- ISO 639
    input varchar not null
);
