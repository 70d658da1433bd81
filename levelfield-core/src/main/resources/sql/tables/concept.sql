-- One row per concept that some work names: a method, task, data set, model or property.
create table concept (
    concept_id varchar not null,     -- its folded words, joined by hyphens: the same in every build
    name varchar not null,           -- as given in the list, or the usual written form
    kind varchar not null,           -- method, task, dataset, model, property; unknown where nothing speaks
    kind_confidence double not null, -- of the kind, or of the likeliest where it is unknown; 0 to 1
    first_year integer,              -- of the first work that names it; null where no such work has a year
    works integer not null,          -- merged works that name it
    source varchar not null          -- given (in a list) or extracted
);
