-- One row per machine-learning model of an edition of a table of notable models, with its team and its accessibility.
create table notable_model (
    model_id varchar not null,       -- of the input and the row's place in it
    model varchar not null,
    edition varchar not null,        -- date of the newest model in the table, and the table's input
    date varchar,                    -- ISO date of publication
    year integer,
    decimal_year double,             -- of the date, for trends
    domain varchar,                  -- the first that the source names
    organizations varchar,           -- as the source names them
    parents varchar,                 -- after roll-up, each once, in alphabetical order
    team varchar not null,           -- from the sectors of its organisations: academic_only, industry_only, mixed, other, unknown
    team_by_source varchar not null, -- from the source's own categories, where a public body or collective beside others makes other
    known_organizations integer not null, -- whose sector is known
    all_organizations integer not null,
    accessibility varchar not null,  -- open_weights, hosted (API or page), unreleased, unknown
    training_flop double,            -- operations of the final training run
    parameters double,
    reference varchar,
    link varchar,
    input varchar not null
);
