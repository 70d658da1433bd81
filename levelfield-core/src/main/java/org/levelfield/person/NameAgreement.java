package org.levelfield.person;

/// How far two names of one family name may be one person's, from the surest.
enum NameAgreement {
    /// The same given names, the first of them in full.
    EQUAL,
    /// The same first name in full; a middle name is missing or an initial in one of them.
    SHORTER,
    /// The first name is an initial in one of them, or missing.
    INITIAL,
    /// No one bears both: `Jing` and `Jun`, `John A.` and `John B.`
    CONTRADICTION;

    /// Compares the given names of two names of one family name. A hyphened name may be written as one word.
    static NameAgreement of(PersonName a, PersonName b) {
        if (a.given().isEmpty() || b.given().isEmpty()) {
            return a.given().equals(b.given()) ? EQUAL : INITIAL;
        }
        if (a.isFull() && String.join("", a.given()).equals(String.join("", b.given()))) {
            return EQUAL;
        }
        NameAgreement best = ofParts(a, b);
        boolean joinable = a.isFull()
                && b.isFull()
                && a.hyphened().contains(true) != b.hyphened().contains(true);
        NameAgreement joined = joinable ? ofParts(a.joined(), b.joined()) : best;
        return joined.compareTo(best) < 0 ? joined : best;
    }

    private static NameAgreement ofParts(PersonName a, PersonName b) {
        int common = Math.min(a.given().size(), b.given().size());
        for (int part = 0; part < common; part++) {
            if (!agree(a.given().get(part), b.given().get(part))) {
                return CONTRADICTION;
            }
        }
        PersonName longer = a.given().size() > b.given().size() ? a : b;
        boolean missing = longer.given().size() > common;
        boolean full = a.isFull() && b.isFull();
        if (missing && longer.hyphened().get(common) && full) {
            return CONTRADICTION; // Jun is not Jun-Yan
        }
        if (!full) {
            return INITIAL;
        }
        return a.given().equals(b.given()) ? EQUAL : SHORTER;
    }

    private static boolean agree(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (PersonName.isFull(one) && PersonName.isFull(other)) {
            return ShortForms.same(one, other);
        }
        return one.codePointAt(0) == other.codePointAt(0);
    }
}
