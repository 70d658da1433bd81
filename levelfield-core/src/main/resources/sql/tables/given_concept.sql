-- One row per concept of a list that was given to the build; where there are any, no others are looked for.
create table given_concept (
    name varchar not null,           -- as written
    line bigint not null,            -- of the list
    input varchar not null
);
