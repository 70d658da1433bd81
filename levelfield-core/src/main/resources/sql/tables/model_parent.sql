-- One row per notable model and parent organisation, after roll-up.
create table model_parent (
    model_id varchar not null,
    parent varchar not null,
    share double not null            -- one over the number of the model's parents
);
