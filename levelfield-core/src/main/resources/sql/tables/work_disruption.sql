-- One row per work of the citation graph (records of one input stay apart, those of several inputs are merged): who of the works of later years cites it, its references, or both.
create table work_disruption (
    work_id varchar not null,
    merged_id varchar not null,      -- the merged work that it belongs to
    year integer,                    -- null where not known, or one that no work can have: nothing is counted then
    reference_count integer not null, -- works of the field that it cites
    citation_count integer not null, -- works of the field that cite it, of whatever year
    alone integer not null,          -- n_i: cite it and none of its references
    along integer not null,          -- n_j: cite it and some of its references
    past integer not null,           -- n_k: cite some of its references and not the work
    alone5 integer not null,         -- as alone, of the five years after its own
    along5 integer not null,         -- as along, of the five years after its own
    past5 integer not null           -- as past, of the five years after its own
);
