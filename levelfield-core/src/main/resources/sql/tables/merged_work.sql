-- One row per merged work: one work however many sources describe it.
create table merged_work (
    work_id varchar not null,        -- of the member that stands for the whole
    members integer not null,        -- works merged into it
    doi varchar,
    arxiv_id varchar,
    title varchar,
    year integer,
    date varchar,
    type varchar,
    language varchar,
    venue varchar,                   -- the series' short name where known, else the source as named
    source varchar,                  -- as the input names it
    topic varchar,
    subfield varchar,
    field varchar,
    domain varchar,
    cited_by_count integer,          -- the largest that any member has
    is_retracted boolean not null,
    url varchar,
    authorship_id varchar not null,  -- the member whose authorships count: the one with most affiliation strings
    abstract_id varchar              -- the member with the longest abstract; null where none has one
);
