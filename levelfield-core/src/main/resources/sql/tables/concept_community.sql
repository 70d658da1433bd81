-- One row per concept on the map and level of resolution: its community.
create table concept_community (
    concept_id varchar not null,
    level integer not null,          -- 1 coarse, 2 middle, 3 fine
    community_id varchar not null,
    typicality double not null,      -- how far it favours this community: weighted log-odds of its joint mentions, in standard errors
    share_within double not null     -- of its ties' weight, that to the same community
);
