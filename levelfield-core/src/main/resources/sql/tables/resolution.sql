-- One row per piece of evidence in a distinct affiliation string: an organisation, its sector and why; one row with sector unknown where there is none.
create table resolution (
    affiliation varchar not null,    -- as printed
    occurrences bigint not null,     -- authorships and teams with this string
    sector varchar not null,         -- unknown also where only the institution is taken, not its sector
    organization varchar,            -- as the rule's table names it, else as the registry does, else in the words of the string
    parent varchar,                  -- after roll-up
    rule varchar not null,           -- registry:… where only the registry speaks
    matched varchar,                 -- the words that the rule matched
    institution_id varchar,          -- in the registry
    institution varchar,             -- the registry's name
    country varchar,                 -- of the institution: ISO 3166, two letters
    confidence double                -- that the institution is meant or, without one, that the sector is right
);
