-- One row per decision of a person whether two names mean the same.
create table name_decision (
    name varchar not null,
    other_name varchar not null,
    same boolean not null,
    reason varchar not null,         -- why, for the next reader
    input varchar not null
);
