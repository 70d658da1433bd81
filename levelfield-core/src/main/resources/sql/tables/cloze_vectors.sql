-- One row per set of vectors of words and works, learned by finding the work of a sentence, which stands as a file beside this table.
create table cloze_vectors (
    entries bigint not null,         -- merged works with a vector
    words bigint not null,           -- words with a vector
    width integer not null,          -- numbers of a vector
    loss double not null             -- mean over the last round of learning, nats; that of guessing among 512 is 6.24
);
