-- One row per correction that a person gave: the sectors of an affiliation string, against or in place of the rules.
create table sector_correction (
    affiliation varchar not null,    -- the string; with ' *' at its end, all strings that begin so
    sector varchar not null,         -- one, or several joined by +; unknown withdraws what the rules decide
    organisation varchar,            -- its name; names joined by ' + ' where there is one a sector
    reason varchar not null,         -- why, for the next reader
    input varchar not null
);
