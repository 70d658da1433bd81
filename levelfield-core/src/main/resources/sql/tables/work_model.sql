-- One row per merged work and model that its title or abstract names, with what the work has to do with it.
create table work_model (
    work_id varchar not null,
    model varchar not null,          -- the family's name: versions and sizes count for it
    relation varchar not null,       -- introduces, studies, uses; mentions where the words do not say why
    confidence double not null,      -- set by hand for each kind of reading: an order, not yet a measured share
    words varchar not null           -- around the name
);
