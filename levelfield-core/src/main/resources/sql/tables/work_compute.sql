-- One row per merged work: the compute that its training took, or would take if it trained a model, and who could afford it.
create table work_compute (
    work_id varchar not null,
    flop double,                     -- operations of the final training run, median; null where nothing can be said
    low double,                      -- of the 80% interval
    high double,
    gpu_hours double,                -- of the reference chip at 40% of its peak rate
    reach varchar,                   -- laptop, gpu, node, cluster, frontier: the tier that the median falls into
    basis varchar not null,          -- stated, estimated or predicted; none where nothing can be said
    method varchar,
    evidence varchar                 -- the words that it stands on; null where it is predicted
);
