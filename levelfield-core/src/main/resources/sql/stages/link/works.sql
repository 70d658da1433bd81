-- The longest abstract of every merged work whose abstract may hold an address, in the order of ids.
select w.work_id, t.abstract
from merged_work w
join work t on t.work_id = w.abstract_id
where t.abstract like '%http%' or t.abstract like '%www.%' or lower(t.abstract) like '%github%'
    or lower(t.abstract) like '%gitlab%' or lower(t.abstract) like '%huggingface%' or lower(t.abstract) like '%zenodo%'
    or lower(t.abstract) like '%4open.science%' or lower(t.abstract) like '%bitbucket%'
    or lower(t.abstract) like '%sites.google%' or lower(t.abstract) like '%osf.io%'
order by w.work_id
