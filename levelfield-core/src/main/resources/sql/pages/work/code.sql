-- title: Code
-- nothing: no link to code is recorded, which does not say that there is none
select distinct
    c.repository as link,
    case when c.is_official then 'by the authors' when not c.is_official then 'by others' else 'not recorded by whom' end as whose
from code_link c
join merged_work w on w.arxiv_id = c.arxiv_id or w.work_id = c.work_id
    or lower(regexp_replace(w.title, '[^a-zA-Z0-9]+', ' ', 'g')) = lower(regexp_replace(c.title, '[^a-zA-Z0-9]+', ' ', 'g'))
where w.work_id = ${id}
order by whose nulls last, link nulls last
limit 50
