-- One row per raw affiliation string of an authorship, or of a team where the source does not say whose it is.
create table affiliation_string (
    work_id varchar not null,
    position integer,                -- the author's; null where the string is shared by the whole team
    affiliation varchar not null,    -- as printed
    input varchar not null
);
