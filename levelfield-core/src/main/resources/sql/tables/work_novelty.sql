-- One row per merged work of a possible year: what is new in it. A year counts as one moment: what works of the same year share is new in all of them.
create table work_novelty (
    work_id varchar not null,
    concepts integer not null,       -- that its title, abstract or keywords name
    new_concepts integer not null,   -- of these, named by no work of an earlier year
    pairs integer not null,          -- of its concepts; none of works with more than 200
    first_pairs integer not null,    -- of these, joined by no work of an earlier year
    reused_pairs integer,            -- of these, joined again within three years; null where the field does not reach so far
    reuse integer,                   -- how many works of the three years after join them, added up
    title_methods integer not null,  -- concepts of the kind method that its title names
    title_tasks integer not null,    -- likewise tasks
    title_new_concepts integer not null, -- concepts of its title that no work of an earlier year names anywhere
    title_first_pairs integer not null, -- first pairs whose concepts both stand in the title
    title_first_method_task integer not null, -- of these, a method and a task
    words integer not null,          -- distinct words of title and abstract; 0 without an abstract
    distance double,                 -- 1 - the largest cosine with a work of an earlier year; null where not compared
    nearest_id varchar               -- that work; null where none shares a word
);
