-- One row per merged work with a year and concept that it names: the concept's number in the order of identifiers, the
-- venue's number, and whether the title names the concept.
select n.number, c.work_id, m.year, v.venue_number, max(case when c.place = 'title' then 1 else 0 end) as in_title
from work_concept c
join merged_work m on m.work_id = c.work_id
join (select concept_id, row_number() over (order by concept_id) - 1 as number from concept) n
  on n.concept_id = c.concept_id
left join (select venue, row_number() over (order by venue nulls last) - 1 as venue_number
           from (select distinct venue from merged_work where venue is not null) as named) v
  on v.venue = m.venue
where m.year between ? and ?
group by n.number, c.work_id, m.year, v.venue_number
order by c.work_id, n.number nulls last
