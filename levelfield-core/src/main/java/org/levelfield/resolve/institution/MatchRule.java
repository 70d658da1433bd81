package org.levelfield.resolve.institution;

import java.util.Locale;

/// How a string and an organisation meet, in words that people can read; each rule's precision is measured by a test.
public enum MatchRule {
    /// A name as the registry has it, but for case, accents and punctuation.
    EXACT_NAME,
    /// A name with other forms of its words: `Univ.` for University, Milano for Milan, no `of` and `Inc`.
    NAME_FORMS,
    /// The words of a name in another order: `Maryland University`.
    NAME_REORDERED,
    /// An acronym.
    ACRONYM,
    /// Most of a name's weight: a word left out, added, shortened or misspelt.
    SIMILAR_NAME,
    /// A university by its city: `Universität Frankfurt`.
    CITY_UNIVERSITY,
    /// A mail address or host name.
    MAIL_DOMAIN,
    /// The parent of an organisation that is named, not named itself.
    PARENT;

    /// The name as it stands in tables: `exact-name`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MatchRule of(Candidate candidate, NameTable names) {
        boolean acronym = candidate.name() != NameTable.NONE
                && candidate.isPhrase()
                && names.kind(candidate.name()) == NameTable.Kind.ACRONYM;
        if (acronym) {
            return ACRONYM;
        }
        return switch (candidate.match()) {
            case EXACT -> EXACT_NAME;
            case ORDERED -> NAME_FORMS;
            case BAG -> NAME_REORDERED;
            case SIMILAR -> SIMILAR_NAME;
            case CITY -> CITY_UNIVERSITY;
            case DOMAIN -> MAIL_DOMAIN;
            case PARENT -> PARENT;
        };
    }
}
