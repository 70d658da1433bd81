-- One row per merged work with six references or more to earlier works of the field: works that lists like its own hold, and it does not.
create table work_literature (
    work_id varchar not null,
    known_references integer not null, -- to earlier works of the field
    likely_missing integer not null, -- uncited works more likely than not to stand in such a list
    likeliest_id varchar,            -- the likeliest of all uncited works; null where there is no candidate
    likeliest double                 -- its probability
);
