-- One row per work of an input that another input describes anew: the record updated last counts, then that of the input with the smallest hash.
create table superseded (
    work_id varchar not null,
    input varchar not null
);
