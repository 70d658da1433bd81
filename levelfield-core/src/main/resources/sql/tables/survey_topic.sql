-- One row per merged work of a possible year whose title says that it is a survey: how young its topic was, and how soon it was overtaken. The topic is the works that name more than half of the concepts of the survey's title which less than a twentieth of all works name.
create table survey_topic (
    work_id varchar not null,
    venue varchar,
    year integer not null,
    topic varchar,
    team varchar not null,
    known_works integer,             -- of its topic until the end of its year; null without such concepts
    new_works integer,               -- of these, of the survey's own year
    overtaken_after integer,         -- years until as many had appeared again; null where that has not come
    years_seen integer not null      -- from its year to the last of the field
);
