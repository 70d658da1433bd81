-- One row per link from a work to a repository.
create table code_link (
    work_id varchar,                 -- where the source knows it
    work_url varchar,
    title varchar,
    arxiv_id varchar,
    repository varchar not null,
    is_official boolean,             -- null: not recorded
    input varchar not null
);
