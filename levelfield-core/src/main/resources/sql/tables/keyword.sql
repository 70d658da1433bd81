-- One row per keyword of a work.
create table keyword (
    work_id varchar not null,
    keyword varchar not null,
    score double,                    -- the source's own, where it has one
    input varchar not null
);
