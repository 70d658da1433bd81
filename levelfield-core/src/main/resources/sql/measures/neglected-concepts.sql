-- title: Which concepts are neglected
-- one row per: group of concepts; by concept, one row a concept
-- question: Which concepts get little attention although what there is of them is cited much, by few institutions?
-- definition: Concepts that at least five works of the years asked for name are compared. mncs is the mean of their works' citations against works of the same year and topic or, where no topic is known, venue, share_top_tenth the share of works among the tenth most cited there (both as in the measure citations); institutions is the number of known institutions that have part in them. A concept is neglected if its works and its institutions are at most the median of all compared concepts and the lower end of the 95% interval of its mncs lies above 1.
-- unit: concepts; of each, its works with a known number of citations and a large enough reference group
-- paper: own definition on the normalisation of L. Waltman, N. J. van Eck, T. N. van Leeuwen, M. S. Visser, A. F. J. van Raan, Towards a new crown indicator: some theoretical considerations, Journal of Informetrics 5 (2011), 37-47
-- counting: full
-- intervals: low_ and high_ are 95% intervals as if the works were a sample: of the mean by its standard error, of the share Wilson's; for five to ten works both are rough
-- coverage: works of the concepts with normalised citations divided by all of them
-- caveats: Of thousands of concepts some pass by chance: a list to read, not a verdict. Rare words are often the names of data sets or models of one much cited work: look at its works. Institutions are known only where affiliations are; with none known the condition on institutions is met by all. Citations are a snapshot. Impact of few works does not say that more works would have it.
-- groupings: concept, kind
-- listed: concept by neglected, low_mncs
-- unit table: cited_work
-- needs: normalised is not null; no group of ten works of one venue and year has known citations
-- count: works_naming
-- counted: works
with asked as (
    select n.work_id, n.concept_id, n.concept, n.kind
    from named_concept n
    where ${filter}
),
place as (
    select distinct work_id, institution_key
    from work_institution
),
spread as (
    select a.concept_id, count(distinct p.institution_key) as institutions
    from asked a
    join place p on p.work_id = a.work_id
    group by a.concept_id
),
measured as (
    select
        a.concept_id, a.concept, a.kind,
        count(*) as works_naming,
        count(c.normalised) as cited,
        avg(c.normalised) as mncs,
        stddev_samp(c.normalised) / sqrt(nullif(count(c.normalised), 0)) as error,
        sum(c.normalised) as normalised,
        sum(c.normalised * c.normalised) as squares,
        sum(c.top_tenth) as top
    from asked a
    join cited_work c on c.work_id = a.work_id
    group by a.concept_id, a.concept, a.kind
    having count(*) >= 5
),
compared as (
    select m.*, coalesce(s.institutions, 0) as institutions
    from measured m
    left join spread s on s.concept_id = m.concept_id
),
usual as (
    select median(works_naming) as usual_works, median(institutions) as usual_institutions
    from compared
),
judged as (
    select
        ${by},
        works_naming, cited, normalised, squares, top, institutions,
        case
            when works_naming <= usual_works and institutions <= usual_institutions and mncs - 1.96 * error > 1 then 1
            else 0
        end as neglected
    from compared
    cross join usual
),
summed as (
    select
        ${by},
        count(*) as concepts,
        sum(neglected) as neglected,
        sum(works_naming) as works_naming,
        max(institutions) as institutions,
        cast(sum(cited) as double) as cited,
        sum(normalised) / nullif(sum(cited), 0) as mncs,
        sqrt(greatest(0.0, (sum(squares) - sum(normalised) * sum(normalised) / nullif(sum(cited), 0))
            / nullif(sum(cited) - 1, 0)) / nullif(sum(cited), 0)) as error,
        sum(top) as top
    from judged
    group by ${by}
)
select
    ${by},
    concepts, neglected, works_naming, institutions,
    mncs, mncs - 1.96 * error as low_mncs, mncs + 1.96 * error as high_mncs,
    top / nullif(cited, 0) as share_top_tenth,
    wilson_low(top, cited) as low_top_tenth,
    wilson_high(top, cited) as high_top_tenth,
    cited / nullif(works_naming, 0) as coverage
from summed
order by ${order}
