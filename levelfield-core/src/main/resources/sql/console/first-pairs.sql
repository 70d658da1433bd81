-- title: Concepts that new pairs were made with most, year by year
select c.concept, c.year, count(*) as works, sum(n.first_pairs) as first_pairs_of_these_works
from named_concept c
join work_novelty n on n.work_id = c.work_id
where c.in_title = 1 and n.first_pairs > 0
group by c.concept, c.year
having count(*) >= 20
order by works desc nulls last
