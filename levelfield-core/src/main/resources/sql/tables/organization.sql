-- One row per piece of evidence for the sector of an organisation that a table of models names; one row with sector unknown where there is none.
create table organization (
    organization varchar not null,   -- as the table of models names it
    models integer not null,         -- rows of all editions that name it
    category varchar,                -- the source's own: the most frequent where it can be told whose a category is
    sector varchar not null,
    parent varchar not null,         -- after roll-up; the organisation itself where no table knows it
    rule varchar not null,
    matched varchar                  -- the words that the rule matched
);
