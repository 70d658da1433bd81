-- One row per open pair: two concepts that no work names together yet, of those likeliest to meet after the last full year.
create table forecast (
    place integer not null,          -- 1 for the likeliest
    concept_a varchar not null,      -- the one that more works name
    concept_b varchar not null,
    until_year integer not null,     -- the last year that was seen
    probability_1 double,            -- that some work of the year after names both; null where the field is too short to learn it
    probability_3 double,            -- the same, of the three years after
    probability_5 double,            -- the same, of the five years after
    attention double,                -- works that name both, expected within the longest of these horizons that is not above three
    novelty double not null          -- share of the neighbours of either that are not neighbours of both, 0 to 1
);
