package org.levelfield.resolve;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/// The segments of a string that hold a term of some kind, by the index of their first token.
record SegmentMarks(Affiliation affiliation, BitSet starts) {
    static SegmentMarks of(Affiliation affiliation, List<Hit> hits, Predicate<Hit> wanted) {
        BitSet starts = new BitSet();
        hits.stream().filter(wanted).forEach(hit -> starts.set(affiliation.segmentStart(hit.from())));
        return new SegmentMarks(affiliation, starts);
    }

    /// Whether the hit's segment is one, or the segment before it where the hit opens its own: `Google, Inc.`
    boolean orBefore(Hit hit) {
        int start = affiliation.segmentStart(hit.from());
        boolean opens = hit.from() == start && start >= 2;
        return starts.get(start) || (opens && starts.get(affiliation.segmentStart(start - 2)));
    }
}
