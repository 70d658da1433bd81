-- One row per person and year with works: in which sectors the person was. Only affiliations of the author count, not those that a team shares.
create table person_year (
    person_id varchar not null,
    year integer not null,
    works integer not null,
    known_works integer not null,    -- that say the author's sector
    academia boolean not null,
    industry boolean not null,
    other boolean not null,          -- government, facility, nonprofit, health or other
    state varchar not null,          -- dual: academia and industry; else academia, industry, other; unknown where no work says it
    organisation varchar,            -- the one named in most works of the year
    spell integer not null,          -- spells of the person, from 1: a spell is consecutive years in one state
    spell_year integer not null      -- the year's place in its spell, from 1
);
