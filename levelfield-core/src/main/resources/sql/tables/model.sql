-- One row per machine-learning model of a table of notable models.
create table model (
    model varchar not null,
    domain varchar,
    organizations varchar,           -- comma separated, before any roll-up
    organization_categories varchar, -- comma separated, in the order of the organisations
    countries varchar,
    authors varchar,
    date varchar,                    -- ISO date of publication
    reference varchar,
    link varchar,
    notability varchar,
    parameters double,
    training_flop double,            -- operations of the final training run
    training_notes varchar,
    dataset_size double,             -- examples, in the model's own unit
    epochs double,
    training_hours double,           -- wall clock
    hardware varchar,
    hardware_quantity double,        -- chips
    hardware_utilization double,     -- share of the peak rate
    cost_usd_2023 double,
    accessibility varchar,
    base_model varchar,
    abstract varchar,
    confidence varchar,
    compute_method varchar,
    input varchar not null
);
