-- One row per merged work, address that its abstract gives, and what the address is of.
create table work_link (
    work_id varchar not null,
    kind varchar not null,           -- code, data, model, archive, project, anonymous
    address varchar not null
);
