-- One row per work of an input that another input describes anew: the newest record counts, else the later input.
create table superseded (
    work_id varchar not null,
    input varchar not null
);
