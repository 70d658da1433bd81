-- One row per open pair, the likeliest first.
select concept_a, concept_b, until_year, probability_1, probability_3, probability_5, attention, novelty
from forecast
order by place
