-- title: Works that state their compute, and need one GPU at most
select w.work_id, w.year, w.title, round(c.gpu_hours, 1) as gpu_hours, c.evidence
from work_compute c
join merged_work w on w.work_id = c.work_id
where c.basis <> 'predicted' and c.reach in ('laptop', 'gpu')
order by w.year desc nulls last, w.title nulls last
