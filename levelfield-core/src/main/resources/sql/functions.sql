-- Functions that the SQL files use and that Spark has under these names, or can be given.
create or replace macro explode(list) as unnest(list);
create or replace macro size(list) as len(list);
create or replace macro collect_list(value) as list(value);
-- Wilson's interval of a share k of n at 95% (Wilson 1927); empty where n is 0
create or replace macro wilson_low(k, n) as
    case when n > 0 then greatest(0.0, (k + 1.9207294 - 1.9599640 * sqrt(k * (n - k) / n + 0.9603647)) / (n + 3.8414588)) end;
create or replace macro wilson_high(k, n) as
    case when n > 0 then least(1.0, (k + 1.9207294 + 1.9599640 * sqrt(k * (n - k) / n + 0.9603647)) / (n + 3.8414588)) end;
-- the end of an interval of a share, cut at 0 and 1; unknown stays unknown, which greatest and least would drop
create or replace macro cut_share(x) as case when x is not null then greatest(0.0, least(1.0, x)) end;
