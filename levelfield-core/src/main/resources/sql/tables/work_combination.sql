-- One row per work of the citation graph: what it combines.
create table work_combination (
    work_id varchar not null,
    venue_pairs integer not null,    -- pairs of references whose venues' z is known
    median_z double,                 -- the median z of these pairs: how conventional
    tenth_z double,                  -- the tenth percentile of z: how far the most unusual pairs go
    concept_pairs integer not null,  -- pairs of the work's own keywords
    first_concept_pairs integer not null -- of these, pairs that no work of an earlier year joins
);
