-- One row per authorship of a merged work that names a person: whose it is.
create table person_work (
    person_id varchar not null,
    work_id varchar not null,        -- the merged work
    position integer not null,       -- the author's, in the member whose authorships count
    author_name varchar not null,    -- as printed
    confidence double not null       -- that it is the same person's as the person's first work: the weakest link between
);
