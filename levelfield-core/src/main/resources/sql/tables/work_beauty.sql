-- One row per work of the citation graph that some work of its own or a later year cites: how long it slept.
create table work_beauty (
    work_id varchar not null,
    citation_count integer not null, -- by works of its own and of later years
    peak integer not null,           -- years from publication to the first year with most citations
    beauty double not null,          -- coefficient B of Ke and others (2015)
    awakening integer not null       -- years from publication to the awakening
);
