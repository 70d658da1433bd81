package org.levelfield.resolve;

import java.util.Locale;
import org.levelfield.model.Sector;

/// The rules in the order of their weight; each piece of evidence names its own.
///
/// The meaning of each, with examples, stands in `docs/reference/sectors.md`.
public enum Rule {
    /// A name or alias of `companies.csv`.
    COMPANY_NAME,
    /// A name or alias of `public-bodies.csv`: the override table of public research bodies.
    PUBLIC_BODY,
    /// A short name of `academic-names.csv`.
    UNIVERSITY_NAME,
    /// A legal form of `company-words.csv`: Inc., GmbH, 有限公司.
    LEGAL_FORM,
    /// A word for university or part of one, of `academic-words.csv`.
    ACADEMIC_WORD,
    /// A word for hospital, of `other-words.csv`; it counts beside academia and takes over a segment that holds both.
    HEALTH_WORD,
    /// A weak word of `company-words.csv`: technologies, startup.
    COMPANY_WORD,
    /// An e-mail address or host name, by `email-domains.csv`.
    MAIL_DOMAIN,
    /// A word for government or a national laboratory, of `other-words.csv`.
    GOVERNMENT_WORD,
    /// A word for a foundation or society, of `other-words.csv`.
    NONPROFIT_WORD,
    /// A word for a person without institution, of `other-words.csv`.
    OTHER_WORD;

    /// The name as it stands in tables: `company-name`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether a table gives the organisation's name, so that the string need not be cut for it.
    boolean named() {
        return compareTo(UNIVERSITY_NAME) <= 0;
    }

    static Rule ofWord(Sector sector) {
        return switch (sector) {
            case HEALTH -> HEALTH_WORD;
            case GOVERNMENT, FACILITY -> GOVERNMENT_WORD;
            case NONPROFIT -> NONPROFIT_WORD;
            default -> OTHER_WORD;
        };
    }
}
