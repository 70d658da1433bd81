-- One row per company of the registry that belongs to another: the roll-up of subsidiaries.
create table company_owner (
    institution_id varchar not null,
    name varchar not null,
    owner_id varchar not null,       -- the ultimate owner
    owner varchar not null,          -- as the table of companies names it, else as the registry does
    steps integer not null           -- from the company to its ultimate owner
);
