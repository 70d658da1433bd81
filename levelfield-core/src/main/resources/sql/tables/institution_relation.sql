-- One row per relation of an organisation to another.
create table institution_relation (
    institution_id varchar not null,
    related_id varchar not null,
    kind varchar not null,           -- parent, child, related, successor, predecessor
    input varchar not null
);
