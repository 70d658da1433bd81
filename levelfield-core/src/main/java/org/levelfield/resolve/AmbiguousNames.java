package org.levelfield.resolve;

import org.levelfield.text.Token;

/// Decides whether an ordinary word is a company's name where it stands.
///
/// It is one
/// 1. with a company's word behind it (`Apple Inc`, `Meta AI`), where it begins a segment or nothing academic stands
///    in the string;
/// 2. as a whole segment, where nothing academic stands in the string, or where the segment opens or closes an
///    address (`Apple and Stanford University`, not `Chapman University, Orange, CA`);
/// 3. at the start of a segment that names no department, where nothing academic stands in the string and no hyphen
///    follows.
///
/// In small letters inside a longer string it is never one by 2 or 3.
record AmbiguousNames(ContextWords context) {
    boolean accepts(Affiliation affiliation, Hit hit, boolean academic) {
        boolean left = context.boundedLeft(affiliation, hit);
        if (context.companyFollows(affiliation, hit) && (left || !academic)) {
            return true;
        }
        if (affiliation.isSmall(hit.from())
                && hit.to() - hit.from() < affiliation.tokens().size()) {
            return false;
        }
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
