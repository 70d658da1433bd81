-- One row per accelerator or processor; rates are dense peaks in operations a second.
create table chip (
    chip varchar not null,
    manufacturer varchar,
    type varchar,
    release_date varchar,
    price_usd double,                -- at release
    fp64 double,
    fp32 double,
    fp16 double,
    tf32 double,
    tensor_fp16 double,              -- FP16 or BF16 of the matrix units
    fp8 double,
    fp4 double,
    int8 double,
    int4 double,
    memory_bytes double,             -- a board
    memory_bandwidth double,         -- bytes a second
    tdp_watts double,
    link varchar,
    input varchar not null
);
