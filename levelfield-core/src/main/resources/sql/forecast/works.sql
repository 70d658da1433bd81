-- One row per concept of an open pair: the most cited work of its last six years, of those whose title names it if any does.
select concept_id, title, year
from (select c.concept_id, m.title, m.year,
             row_number() over (
                 partition by c.concept_id
                 order by max(case when c.place = 'title' then 1 else 0 end) desc,
                     m.cited_by_count desc nulls last, m.year desc, c.work_id) as place
      from work_concept c
      join (select concept_a as concept_id from forecast union select concept_b from forecast) w
        on w.concept_id = c.concept_id
      join merged_work m on m.work_id = c.work_id
      cross join (select max(until_year) as until_year from forecast) u
      where m.year > u.until_year - 6 and m.year <= u.until_year and m.title is not null
      group by c.concept_id, c.work_id, m.title, m.year, m.cited_by_count) ranked
where place = 1
