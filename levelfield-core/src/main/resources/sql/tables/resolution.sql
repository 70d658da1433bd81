-- One row per piece of evidence in a distinct affiliation string: a sector and why; one row with sector unknown where there is none.
create table resolution (
    affiliation varchar not null,    -- as printed
    occurrences bigint not null,     -- authorships and teams with this string
    sector varchar not null,
    organization varchar,            -- as the rule's table names it
    parent varchar,                  -- after roll-up
    rule varchar not null,
    matched varchar                  -- the words that the rule matched
);
