-- One row per work: the merged work it is part of, by which rule, and the work that tied it there.
create table work_merge (
    work_id varchar not null,
    merged_id varchar not null,      -- the id of the member that stands for the whole
    rule varchar not null,           -- alone, lead, doi, arxiv, title
    tied_to varchar                  -- the member that the rule tied it to; null for alone and lead
);
