-- title: How fresh surveys are, and how fast they are overtaken
-- one row per: group of surveys; by work, one row a survey
-- question: Which part of a survey's topic is of the survey's own year, and how long until as many works appear again?
-- definition: A survey is a work whose title says so (a survey, survey of, systematic review, overview of and the like). Its topic is the works that name, in title, abstract or keywords, more than half of the concepts of its title which less than a twentieth of all works name. share_new is the share of the works of the topic until the end of the survey's year that are of that year. The survey is overtaken in the first year by whose end the topic's later works are as many as those until its year; share_overtaken is the share, among surveys seen for at least three years, that are overtaken within three. median_overtaken_after is of those that have been overtaken.
-- unit: surveys with at least five works on their topic until the end of their year
-- paper: own definition; for the question K. G. Shojania et al., How quickly do systematic reviews go out of date?, Annals of Internal Medicine 147 (2007), 224-233
-- counting: full
-- intervals: low_ and high_ are 95% intervals as if the surveys were a sample: of the mean by its standard error, of a share Wilson's
-- coverage: measured surveys divided by all works whose title says survey
-- caveats: A calendar year stands for twelve months, since most works have no date; a survey of January sees less of its year than one of December. The works that a survey names are not looked at, only what was there on its topic in this field. Topics are rough: concepts of a title, not what the survey says its scope is. A field that grows overtakes its surveys faster, so compare within a year. The field's last year may be incomplete.
-- groupings: year, team, venue, topic
-- unit table: survey_topic
-- work columns: work_id, year, known_works, new_works, overtaken_after
-- needs: known_works >= 5; no title says survey or review and names concepts of at least five works
-- count: measured
-- counted: surveys
-- chart: share_new = share of the topic from the survey's own year
with summed as (
    select
        ${by},
        count(*) as n,
        count(case when known_works >= 5 then 1 end) as measured,
        median(case when known_works >= 5 then known_works end) as median_known_works,
        avg(case when known_works >= 5 then cast(new_works as double) / known_works end) as share_new,
        stddev_samp(case when known_works >= 5 then cast(new_works as double) / known_works end)
            / sqrt(nullif(count(case when known_works >= 5 then 1 end), 0)) as error,
        count(case when known_works >= 5 and years_seen >= 3 then 1 end) as seen_three_years,
        cast(count(case when known_works >= 5 and years_seen >= 3 and overtaken_after <= 3 then 1 end) as double)
            as overtaken,
        median(case when known_works >= 5 then overtaken_after end) as median_overtaken_after
    from survey_topic
    where ${filter}
    group by ${by}
)
select
    ${by},
    n, measured, median_known_works,
    share_new,
    case when error is not null then greatest(0.0, share_new - 1.96 * error) end as low_new,
    case when error is not null then least(1.0, share_new + 1.96 * error) end as high_new,
    seen_three_years, overtaken,
    overtaken / nullif(seen_three_years, 0) as share_overtaken,
    wilson_low(overtaken, seen_three_years) as low_overtaken,
    wilson_high(overtaken, seen_three_years) as high_overtaken,
    median_overtaken_after,
    cast(measured as double) / nullif(n, 0) as coverage
from summed
order by ${order}
