-- title: What a move does to a person's work
-- one row per: group of moves
-- question: How do output, citations and disruption change when a person moves between academia and industry, against matched persons who stay?
-- definition: A person's first move in a direction (to_industry or to_academia) in year t, with the three years before (t-3 to t-1) and the three from t on (t to t+2). Stayers are persons in the same sector in t-1 and t who do not move by t+2, matched exactly on year, sector before, year of career (from 10 on as one), works in the three years before (1, 2, 3-4, 5-8, more) and the venue of most of these works. Each mover is set against the mean of all stayers that match: effect is the mover's change from before to after less theirs (difference in differences), averaged over movers. Output is in works a year; citations are the mean of works' citations against their reference group (see citations); cd5 the mean of works' disruption within five years. The latter two need works with a value both before and after.
-- unit: persons
-- paper: S. M. Iacus, G. King, G. Porro, Causal inference without balance checking: coarsened exact matching, Political Analysis 20 (2012), 1-24; R. Jurowetzki, D. S. Hain, J. Mateos-Garcia, K. Stathoulopoulos, The privatization of AI research(-ers): causes and potential consequences, arXiv:2102.01648 (2021), for the question
-- counting: full
-- intervals: low_ and high_ are 95% intervals of the mean over movers by its standard error, as if the movers were a sample; the uncertainty of the stayers' means is not in them
-- coverage: movers with at least one matching stayer divided by all movers whose third year the field still covers
-- caveats: Matching on what is seen does not make movers and stayers alike in what is not, so an effect is a difference, not a cause. To be seen to move one must publish in t, which lifts the output of both sides. Output is counted in the field's venues only; who leaves them looks silent. Citations are snapshots: later works have had less time, which normalisation within a year takes out.
-- groupings: direction, year, venue, topic
-- unit table: first_move
-- needs: direction is not null; no person is seen to move between academia and industry
-- counted: persons
-- chart: effect_output = works a year, against stayers
with outcome as (
    select
        p.person_id, w.year,
        count(*) as works,
        sum(c.normalised) as citations, count(c.normalised) as cited,
        sum(g.cd5) as cd5, count(g.cd5) as disrupted
    from person_work p
    join (select distinct person_id from career_step where known = 1) k on k.person_id = p.person_id
    join merged_work w on w.work_id = p.work_id
    left join cited_work c on c.work_id = p.work_id
    left join (
        select d.merged_id, avg(v.cd5) as cd5
        from work_disruption d
        join disruption_work v on v.work_id = d.work_id
        group by d.merged_id
    ) g on g.merged_id = p.work_id
    where w.year is not null
    group by p.person_id, w.year
),
candidate as (
    select
        s.person_id,
        s.year,
        least(s.career_year, 10) as career,
        case when s.old_state = 'academia' then 'to_industry' else 'to_academia' end as direction,
        case when m.year = s.year then 1 else 0 end as moved
    from career_step s
    left join first_move m
        on m.person_id = s.person_id
        and m.direction = case when s.old_state = 'academia' then 'to_industry' else 'to_academia' end
    where s.old_state in ('academia', 'industry')
        and (m.year = s.year or s.new_state = s.old_state and (m.year is null or m.year > s.year + 2))
        and s.year + 2 <= (select max(year) from person_year where year <= 2100)
),
placed as (
    select person_id, year, venue, topic
    from (
        select
            c.person_id, c.year, w.venue, w.topic,
            row_number() over (
                partition by c.person_id, c.year
                order by count(*) desc nulls last, w.venue nulls last, w.topic nulls last
            ) as place
        from (select distinct person_id, year from candidate) c
        join person_work p on p.person_id = c.person_id
        join merged_work w on w.work_id = p.work_id and w.year between c.year - 3 and c.year - 1
        group by c.person_id, c.year, w.venue, w.topic
    )
    where place = 1
),
changed as (
    select
        c.person_id, c.direction, c.year, c.career, c.moved,
        sum(case when o.year < c.year then o.works else 0 end) as works_before,
        sum(case when o.year < c.year then 0 else o.works end) as works_after,
        sum(case when o.year < c.year then o.citations end)
            / nullif(sum(case when o.year < c.year then o.cited end), 0) as citations_before,
        sum(case when o.year >= c.year then o.citations end)
            / nullif(sum(case when o.year >= c.year then o.cited end), 0) as citations_after,
        sum(case when o.year < c.year then o.cd5 end)
            / nullif(sum(case when o.year < c.year then o.disrupted end), 0) as cd5_before,
        sum(case when o.year >= c.year then o.cd5 end)
            / nullif(sum(case when o.year >= c.year then o.disrupted end), 0) as cd5_after
    from candidate c
    join outcome o on o.person_id = c.person_id and o.year between c.year - 3 and c.year + 2
    group by c.person_id, c.direction, c.year, c.career, c.moved
),
unit as (
    select
        c.*,
        p.venue, p.topic,
        coalesce(p.venue, '') as cell_venue,
        case
            when works_before <= 2 then works_before
            when works_before <= 4 then 3
            when works_before <= 8 then 5
            else 9
        end as band
    from changed c
    join placed p on p.person_id = c.person_id and p.year = c.year
),
cell as (
    select
        direction, year, career, band, cell_venue,
        count(*) as stayers,
        avg(works_before) as works_before,
        avg(works_after) as works_after,
        avg(citations_after - citations_before) as citations_change,
        avg(cd5_after - cd5_before) as cd5_change
    from unit
    where moved = 0
    group by direction, year, career, band, cell_venue
),
mover as (
    select
        u.direction, u.year, u.venue, u.topic,
        s.stayers,
        case when s.stayers > 0 then u.works_before / 3.0 end as output_before,
        case when s.stayers > 0 then u.works_after / 3.0 end as output_after,
        s.works_before / 3.0 as stayers_before,
        s.works_after / 3.0 as stayers_after,
        ((u.works_after - u.works_before) - (s.works_after - s.works_before)) / 3.0 as output,
        u.citations_after - u.citations_before as own_citations,
        (u.citations_after - u.citations_before) - s.citations_change as citations,
        (u.cd5_after - u.cd5_before) - s.cd5_change as cd5
    from unit u
    left join cell s
        on s.direction = u.direction and s.year = u.year and s.career = u.career and s.band = u.band
        and s.cell_venue = u.cell_venue
    where u.moved = 1
),
summed as (
    select
        ${by},
        count(*) as n,
        count(stayers) as matched,
        sum(stayers) as stayers,
        avg(output_before) as output_before,
        avg(output_after) as output_after,
        avg(stayers_before) as output_stayers_before,
        avg(stayers_after) as output_stayers_after,
        avg(output) as effect_output,
        stddev_samp(output) / sqrt(nullif(count(output), 0)) as error_output,
        count(citations) as matched_citations,
        avg(citations) as effect_citations,
        stddev_samp(citations) / sqrt(nullif(count(citations), 0)) as error_citations,
        count(cd5) as matched_cd5,
        avg(cd5) as effect_cd5,
        stddev_samp(cd5) / sqrt(nullif(count(cd5), 0)) as error_cd5
    from mover
    where ${filter}
    group by ${by}
)
select
    ${by},
    n, matched, stayers,
    output_before, output_after, output_stayers_before, output_stayers_after,
    effect_output,
    effect_output - 1.96 * error_output as low_effect_output,
    effect_output + 1.96 * error_output as high_effect_output,
    matched_citations,
    effect_citations,
    effect_citations - 1.96 * error_citations as low_effect_citations,
    effect_citations + 1.96 * error_citations as high_effect_citations,
    matched_cd5,
    effect_cd5,
    effect_cd5 - 1.96 * error_cd5 as low_effect_cd5,
    effect_cd5 + 1.96 * error_cd5 as high_effect_cd5,
    cast(matched as double) / nullif(n, 0) as coverage
from summed
order by ${order}
