-- One row per input record that could not be used. The records themselves stand whole in the rejects file beside.
create table reject (
    input varchar not null,
    line bigint not null,            -- of the input, from 1; 0 where the format has no lines
    byte_offset bigint not null,     -- of the uncompressed input
    reason varchar not null,         -- a short stable code, such as broken-json
    detail varchar not null,
    record_offset bigint not null,   -- where the record stands in the rejects file (uncompressed)
    record_length bigint not null,   -- bytes
    excerpt varchar                  -- its beginning
);
