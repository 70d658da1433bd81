package org.levelfield.resolve;

import org.levelfield.text.Token;

/// Decides whether an ordinary word is a company's name where it stands.
///
/// It is one
/// 1. with a company's word behind it (`Apple Inc`, `Meta AI`), in any string;
/// 2. as a whole segment, where nothing academic stands in the string, or where the segment opens or closes an
///    address (`Apple and Stanford University`, not `Chapman University, Orange, CA`);
/// 3. at the start of a segment, where nothing academic stands in the string and no hyphen follows.
record AmbiguousNames(ContextWords context) {
    boolean accepts(Affiliation affiliation, Hit hit, boolean academic) {
        if (context.companyFollows(affiliation, hit)) {
            return true;
        }
        boolean left = context.boundedLeft(affiliation, hit);
        boolean right = context.boundedRight(affiliation, hit);
        Token last = affiliation.tokens().get(hit.to() - 1);
        if (academic) {
            return left && right && atEdge(affiliation, hit);
        }
        return left && (right || (!last.joined() && !context.inDepartment(affiliation, hit)));
    }

    private static boolean atEdge(Affiliation affiliation, Hit hit) {
        int before = affiliation.segmentStart(hit.from()) - 1;
        int after = affiliation.segmentEnd(hit.from());
        boolean opens = before < 0 || affiliation.tokens().get(before).kind() == Token.Kind.BREAK;
        boolean closes = after == affiliation.tokens().size()
                || affiliation.tokens().get(after).kind() == Token.Kind.BREAK;
        return opens || closes;
    }
}
