-- For each of ${strings} the word of more than three letters that says most about a sector: the one whose other
-- strings, where the rules know them, agree best. Agreement is the lower end of Wilson's interval, less the share that
-- any string has of the sector; only the 200,000 most frequent strings are asked.
with known as (
    select affiliation
    from resolution
    where sector <> 'unknown'
    group by affiliation
    order by max(occurrences) desc nulls last, affiliation
    limit 200000
),
sector as (
    select distinct r.affiliation, r.sector
    from resolution r
    join known k on k.affiliation = r.affiliation
),
base as (
    select sector, 1.0 * count(*) / nullif((select count(*) from known), 0) as share
    from sector
    group by sector
),
listed as (
    select distinct affiliation, word
    from (
        select affiliation, explode(regexp_extract_all(lower(affiliation), '[\p{L}\p{N}]+', 0)) as word
        from (select distinct affiliation from resolution where affiliation in (${strings}))
    )
    where length(word) > 3
),
wanted as (
    select distinct word from listed
),
spoken as (
    select distinct affiliation, word
    from (
        select affiliation, explode(regexp_extract_all(lower(affiliation), '[\p{L}\p{N}]+', 0)) as word
        from known
    )
    where word in (select word from wanted)
),
counted as (
    select word, count(*) as strings
    from spoken
    group by word
    having count(*) >= 5
),
agreement as (
    select c.word, s.sector, count(*) as agreeing, c.strings, wilson_low(count(*), c.strings) as low
    from spoken p
    join counted c on c.word = p.word
    join sector s on s.affiliation = p.affiliation
    group by c.word, s.sector, c.strings
),
ranked as (
    select
        l.affiliation,
        a.word,
        a.sector,
        a.agreeing,
        a.strings,
        row_number() over (
            partition by l.affiliation
            order by (a.low - b.share) / nullif(1 - b.share, 0) desc nulls last, a.word nulls last
        ) as place
    from listed l
    join agreement a on a.word = l.word
    join base b on b.sector = a.sector
    where a.low >= 0.5 and a.low - b.share >= 0.3 * (1 - b.share)
)
select affiliation, word, sector, agreeing, strings
from ranked
where place = 1
order by affiliation
