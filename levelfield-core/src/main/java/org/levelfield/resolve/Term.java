package org.levelfield.resolve;

import org.levelfield.model.Sector;

/// What a table says about a phrase.
///
/// @param organisation the row's name; empty for words, where the string itself names the organisation
/// @param parent the ultimate owner; the organisation itself where it has none
record Term(Rule rule, Sector sector, String organisation, String parent, Scope scope) {
    Term {
        if (rule.named() == organisation.isEmpty() || organisation.isEmpty() != parent.isEmpty()) {
            throw new IllegalArgumentException("A name has organisation and parent, a word has neither: " + rule);
        }
    }

    static Term word(Rule rule, Sector sector, Scope scope) {
        return new Term(rule, sector, "", "", scope);
    }

    boolean isAcademic() {
        return sector == Sector.ACADEMIA && (scope == Scope.ANYWHERE || scope == Scope.UNIT);
    }
}
