-- One row per burst of a concept that at least ten works name: a stretch of years in which works name it much more often than elsewhere.
create table concept_burst (
    concept_id varchar not null,
    first_year integer not null,     -- of the burst
    last_year integer not null,      -- of the burst, inclusive
    works integer not null,          -- of these years that name the concept
    weight double not null           -- how much the data prefer the burst to its absence, in natural logarithms
);
