-- One row per node of the trees that tell how likely a work belongs to a list of references; empty where too few references are known to learn from.
create table related_model (
    node integer not null,           -- from 0
    is_root boolean not null,        -- whether a tree begins here
    feature varchar,                 -- that the node splits on; null for a leaf
    value double not null,           -- of the split, or what the leaf adds to the log-odds
    above integer not null           -- the node for larger values
);
