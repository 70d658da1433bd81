-- One row per merged work with an abstract and theme of scrutiny that it treats.
create table work_theme (
    work_id varchar not null,
    theme varchar not null,          -- interpretability, safety, security, evaluation, auditing
    words varchar not null           -- the phrases of the tables that told it, separated by semicolons
);
