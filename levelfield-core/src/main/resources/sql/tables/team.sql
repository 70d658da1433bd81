-- One row per merged work: the class of its team.
create table team (
    work_id varchar not null,
    team varchar not null,           -- academic_only, industry_only, mixed, other, unknown
    authors integer not null,
    known_authors integer not null,  -- whose sector is known; all where only the team's strings are
    complete boolean not null        -- whether every author's sector is known
);
