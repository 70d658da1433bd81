-- One row per work as one source describes it.
create table work (
    work_id varchar not null,        -- the input's own identifier
    doi varchar,                     -- bare, lower-case
    arxiv_id varchar,                -- bare, without version
    title varchar,
    abstract varchar,
    year integer,                    -- of publication
    date varchar,                    -- ISO date, possibly year and month only
    type varchar,                    -- the source's own word: article, preprint, book …
    language varchar,
    source varchar,                  -- the venue as the input names it
    source_type varchar,
    topic varchar,
    subfield varchar,
    field varchar,
    domain varchar,
    cited_by_count integer,          -- a snapshot without a date; null is unknown, not zero
    is_retracted boolean not null,
    is_xpac boolean not null,        -- part of OpenAlex's expansion pack
    url varchar,
    updated varchar,                 -- when the source last changed the record
    authors integer not null,        -- number of authorships
    input varchar not null           -- which input it came from: the first twelve digits of its SHA-256
);
