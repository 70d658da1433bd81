-- title: How unusual is what works combine
-- one row per: group of works; by work, one row a work with empty values where nothing is known
-- question: How unusual are the pairs of venues that works cite together, and how many pairs of concepts do they join first?
-- definition: For two venues z = (observed - mean) / standard deviation, where observed is how many pairs of references of one work stand in these two, and mean and deviation are over ten graphs whose citations are dealt anew, every work keeping how many works of which year it cites and is cited by. A work's median_z over its pairs says how conventional it is, tenth_z, their tenth percentile, how far its most unusual pairs go; share_atypical is the share of the measured works with tenth_z below 0. A pair of keywords of a work is a first one if no work of an earlier year of the field has both.
-- unit: works of the field, of which two that one input tells apart count as two
-- paper: B. Uzzi, S. Mukherjee, M. Stringer, B. Jones, Atypical combinations and scientific impact, Science 342 (2013), 468-472; J. Wang, R. Veugelers, P. Stephan, Bias against novelty in science, Research Policy 46 (2017), 1416-1436
-- counting: full
-- intervals: low_ and high_ are Wilson's 95% interval of a share, as if the works were a sample; z itself varies with the dealing, whose seed is fixed
-- coverage: works with a z divided by all works of the group; coverage_concepts, works with two keywords or more divided by all
-- caveats: Venues are those named by the sources, in series where the program knows the series. In a field of few venues most pairs are usual. First pairs are first in this field, so its first years join everything first, and new words for old things count as new. Keywords are those of the sources: without any, the columns on concepts are empty.
-- groupings: year, venue, topic, team
-- chart: share_atypical = works with an unusual pair
-- unit table: combination_work
-- work columns: work_id, year, venue_pairs, median_z, tenth_z, concept_pairs, first_concept_pairs
-- needs: venue_pairs > 0 or concept_pairs > 0; no work cites two works of the field with known venues, and none has two keywords
with summed as (
    select
        ${by},
        count(*) as n,
        count(median_z) as measured,
        median(median_z) as median_conventionality,
        median(tenth_z) as median_tail,
        cast(count(case when tenth_z < 0 then 1 end) as double) as atypical,
        count(case when concept_pairs > 0 then 1 end) as with_concepts,
        sum(concept_pairs) as concept_pairs,
        sum(first_concept_pairs) as first_concept_pairs,
        cast(count(case when first_concept_pairs > 0 then 1 end) as double) as joining_first
    from combination_work
    where ${filter}
    group by ${by}
)
select
    ${by},
    n, measured, median_conventionality, median_tail,
    atypical / nullif(measured, 0) as share_atypical,
    wilson_low(atypical, measured) as low_atypical,
    wilson_high(atypical, measured) as high_atypical,
    with_concepts,
    case when with_concepts > 0 then concept_pairs end as concept_pairs,
    case when with_concepts > 0 then first_concept_pairs end as first_concept_pairs,
    joining_first / nullif(with_concepts, 0) as share_joining_first,
    wilson_low(joining_first, with_concepts) as low_joining_first,
    wilson_high(joining_first, with_concepts) as high_joining_first,
    cast(measured as double) / nullif(n, 0) as coverage,
    cast(with_concepts as double) / nullif(n, 0) as coverage_concepts
from summed
order by ${order}
