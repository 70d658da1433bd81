-- One row per further written form of a concept: plural, hyphens, capitals, or an acronym.
create table concept_form (
    concept_id varchar not null,
    form varchar not null,
    form_type varchar not null,      -- written, or acronym
    occurrences integer not null     -- in titles, abstracts and keywords
);
