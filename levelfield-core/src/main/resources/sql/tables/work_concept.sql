-- One row per concept, merged work and place of it where the concept is named.
create table work_concept (
    work_id varchar not null,        -- the merged work
    concept_id varchar not null,
    place varchar not null,          -- title, abstract or keyword
    occurrences integer not null     -- that lie in no longer concept
);
