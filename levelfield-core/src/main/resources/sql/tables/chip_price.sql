-- One row per price of a chip on a day; US dollars.
create table chip_price (
    chip varchar not null,
    date varchar,
    manufacturer varchar,
    vendor varchar,
    location varchar,
    per_hour double,                 -- on demand, a chip and hour
    per_hour_one_year double,        -- committed for one year
    per_hour_three_years double,
    purchase double,
    source varchar,
    input varchar not null
);
