package org.levelfield.search;

/// The fields of the lexical index.
final class WorkFields {

    /// Abstract, title ([#TITLE_WEIGHT] times) and keywords, one behind the other: what words are ranked by and phrases
    /// are
    /// looked for in.
    static final String TEXT = "text";

    /// How many words the abstract has: so many of the first positions of [#TEXT] are its own.
    static final String ABSTRACT_WORDS = "abstract_words";

    /// What a question calls the abstract.
    static final String ABSTRACT = "abstract";

    /// With positions, for questions of one field.
    static final String TITLE = "title";

    static final String KEYWORDS = "keywords";

    /// The texts as they are; apart from the fields of their words, which a text without a word does not have.
    static final String TITLE_TEXT = "title_text";

    static final String ABSTRACT_TEXT = "abstract_text";
    static final String KEYWORD_LINES = "keyword_lines";

    /// One a line, stored only.
    static final String CONCEPT_LINES = "concept_lines";

    /// A number, stored only.
    static final String CITATIONS = "citations";

    /// A hash of title, abstract and keywords, by which the work is known as unchanged at the next build.
    static final String TEXT_HASH = "text_hash";

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
