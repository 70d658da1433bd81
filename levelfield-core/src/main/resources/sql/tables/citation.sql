-- One row per reference of a work to another, inside the inputs or not.
create table citation (
    work_id varchar not null,        -- the work that cites
    referenced_work_id varchar not null,
    input varchar not null
);
