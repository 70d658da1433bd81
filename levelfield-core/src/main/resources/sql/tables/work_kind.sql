-- One row per merged work with an abstract and kind of contribution that its text tells; one row with kind unknown where it tells none.
create table work_kind (
    work_id varchar not null,
    kind varchar not null,           -- method, theory, dataset, evaluation, application, system, survey, position, unknown
    confidence double,               -- of the phrases as independent witnesses; at least 0.5
    words varchar                    -- the phrases of the tables that told it, separated by semicolons
);
