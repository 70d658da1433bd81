package org.levelfield.resolve;

import java.util.List;
import org.levelfield.text.Token;

/// Cuts out of the string the name of an organisation that only a word betrays: the segment around the word.
///
/// A segment that joins two organisations (`Google and University of Toronto`) is cut at the joining word. A legal form
/// alone (`Acme, Inc.`) takes the segment before it.
record OrganisationNames(ContextWords context) {
    String around(Affiliation affiliation, List<Hit> hits, int index) {
        Hit hit = hits.get(index);
        int from = affiliation.segmentStart(hit.from());
        int to = affiliation.segmentEnd(hit.from());
        if (index > 0 && affiliation.sameSegment(hits.get(index - 1).from(), hit.from())) {
            int cut = joinerBetween(affiliation, hits.get(index - 1).to(), hit.from());
            from = cut < 0 ? from : cut + 1;
        }
        if (index + 1 < hits.size()
                && affiliation.sameSegment(hits.get(index + 1).from(), hit.from())) {
            int cut = joinerBetween(affiliation, hit.to(), hits.get(index + 1).from());
            to = cut < 0 ? to : cut;
        }
        boolean alone = hit.from() == from && from >= 2 && hit.term().rule() == Rule.LEGAL_FORM;
        boolean afterWord = alone && !affiliation.tokens().get(from - 2).isSeparator();
        return affiliation.slice(afterWord ? affiliation.segmentStart(from - 2) : from, to);
    }

    private int joinerBetween(Affiliation affiliation, int from, int to) {
        List<Token> tokens = affiliation.tokens();
        for (int index = from; index < to; index++) {
            if (context.joiner().contains(tokens.get(index).word())) {
                return index;
            }
        }
        return -1;
    }
}
