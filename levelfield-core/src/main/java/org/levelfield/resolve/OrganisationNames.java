package org.levelfield.resolve;

import java.util.List;

/// Cuts out of the string the name of an organisation that only a word betrays: the segment around the word.
///
/// A segment that joins two organisations (`Google and University of Toronto`) is cut at the joining word, or else
/// where a name of another sector begins. A legal form alone (`Acme, Inc.`) takes the segment before it.
record OrganisationNames(ContextWords context) {
    String around(Affiliation affiliation, List<Hit> hits, int index) {
        Hit hit = hits.get(index);
        int from = affiliation.segmentStart(hit.from());
        int to = affiliation.segmentEnd(hit.from());
        if (index > 0 && affiliation.sameSegment(hits.get(index - 1).from(), hit.from())) {
            Hit before = hits.get(index - 1);
            int joiner = context.joinerBetween(affiliation, before, hit);
            from = joiner >= 0 ? joiner + 1 : isOther(before, hit) ? before.to() : from;
        }
        if (index + 1 < hits.size()
                && affiliation.sameSegment(hits.get(index + 1).from(), hit.from())) {
            Hit after = hits.get(index + 1);
            int joiner = context.joinerBetween(affiliation, hit, after);
            to = joiner >= 0 ? joiner : isOther(after, hit) ? after.from() : to;
        }
        boolean alone = hit.from() == from && from >= 2 && hit.term().rule() == Rule.LEGAL_FORM;
        int start = alone ? affiliation.segmentStart(from - 2) : from;
        return affiliation.slice(context.pastJoiners(affiliation, start, hit.from()), to);
    }

    private static boolean isOther(Hit neighbour, Hit hit) {
        return neighbour.term().rule().named()
                && neighbour.term().sector() != hit.term().sector();
    }
}
