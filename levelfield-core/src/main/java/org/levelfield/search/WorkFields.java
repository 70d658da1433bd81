package org.levelfield.search;

/// The fields of the lexical index.
final class WorkFields {

    /// Title, keywords and abstract together, the title counted [#TITLE_WEIGHT] times: what words are ranked by,
    /// without
    /// positions.
    static final String TEXT = "text";

    /// With positions, for phrases and questions of one field.
    static final String TITLE = "title";

    static final String ABSTRACT = "abstract";
    static final String KEYWORDS = "keywords";

    /// The texts as they are; apart from the fields of their words, which a text without a word does not have.
    static final String TITLE_TEXT = "title_text";

    static final String ABSTRACT_TEXT = "abstract_text";
    static final String KEYWORD_LINES = "keyword_lines";

    /// The work's id and those of its other members, whole.
    static final String ID = "id";

    static final String MEMBERS = "members";
    static final String YEAR = "year";
    static final String VENUE = "venue";
    static final String VENUE_NAME = "venue_name";
    static final String TEAM = "team";
    static final String SECTOR = "sector";
    static final String REACH = "reach";
    static final String CODE = "code";

    /// How often a word of the title counts.
    static final int TITLE_WEIGHT = 2;

    static final String UNKNOWN = "unknown";

    private WorkFields() {}
}
