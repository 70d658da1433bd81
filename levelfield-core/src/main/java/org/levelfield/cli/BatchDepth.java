package org.levelfield.cli;

/// How many of the best hits of each text of a batch the transformer looks at, where no ranking is asked for: as many
/// as
/// keep the whole batch within minutes, so a small file is answered as well as can be and a large one in time. It
/// depends
/// on the number of texts alone, so equal files have equal answers everywhere.
final class BatchDepth {

    /// For a text at most.
    static final int MOST = 200;

    /// Fewer than these are not worth the transformer's start.
    private static final int FEWEST = 10;

    /// Works for all texts together; one processor reads some twenty to forty a second.
    private static final int WORKS = 20_000;

    private BatchDepth() {}

    /// @return [#FEWEST] to [#MOST], or 0 for none
    static int of(long texts) {
        long each = WORKS / Math.max(1, texts);
        return each < FEWEST ? 0 : (int) Math.min(MOST, each);
    }
}
