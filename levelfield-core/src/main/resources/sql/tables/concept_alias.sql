-- One row per concept and other concept that may be the same thing under another name; each pair stands in both directions.
create table concept_alias (
    concept_id varchar not null,
    other_id varchar not null,
    rank integer not null,           -- among the other names of this concept, from 1
    confidence double not null,      -- 0 to 1: that both name one thing, or two that could profit from each other's results
    context double not null,         -- how alike what they are named together with is: cosine of their contexts, 0 to 1
    shared_contexts varchar not null, -- the concepts that make most of that likeness
    joint_works integer not null,    -- works that name both
    chance_works double not null,    -- works that would name both by chance
    venue_likeness double not null,  -- cosine of the venues of their works, 0 to 1
    communities_differ integer not null, -- levels of resolution at which they lie in different communities, 0 to 3
    stated integer not null,         -- abstracts that say that the one is also called the other
    stated_in varchar,               -- one of these works
    citations integer not null,      -- from a work that names only the one to a work that names only the other
    decision varchar                 -- confirmed or rejected, where a person decided; null where nobody did
);
