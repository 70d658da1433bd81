-- One row per part of the search index, which stands as files beside this table in the stage's folder.
create table search_index (
    part varchar not null,           -- lexical, or vector
    entries bigint not null,         -- merged works in it
    bytes bigint not null            -- on disk
);
