-- One row per open pair and bridging concept, with the latest work on either side.
select b.concept_a, b.concept_b, k.name, b.works_with_a, b.works_with_b,
       coalesce(wa.title, b.work_with_a) as title_a, wa.year as year_a,
       coalesce(wb.title, b.work_with_b) as title_b, wb.year as year_b
from forecast_bridge b
join concept k on k.concept_id = b.bridge
left join merged_work wa on wa.work_id = b.work_with_a
left join merged_work wb on wb.work_id = b.work_with_b
order by b.concept_a, b.concept_b, b.place
