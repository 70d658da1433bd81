-- One row per organisation of a registry (ROR).
create table institution (
    institution_id varchar not null,
    name varchar not null,           -- as displayed
    status varchar not null,         -- active, inactive, withdrawn
    types varchar,                   -- comma separated, such as education or company,funder
    country varchar,                 -- ISO 3166, two letters
    city varchar,
    established integer,             -- year
    domains varchar,                 -- comma separated
    input varchar not null
);
