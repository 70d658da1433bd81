-- How many strings of unknown sector there are under a condition on merged_work, and how many works they affect.
select
    count(distinct s.affiliation) as strings,
    count(distinct w.work_id) as works,
    count(distinct case when t.team = 'unknown' then w.work_id end) as unclassified
from merged_work w
join team t on t.work_id = w.work_id
join affiliation_string s on s.work_id = w.authorship_id
join resolution r on r.affiliation = s.affiliation
where r.sector = 'unknown' and r.rule <> 'correction' and ${filter}
