package org.levelfield.resolve.institution;

import java.util.List;
import java.util.Locale;

/// What the ranker knows of a candidate, as numbers; the names stand in the model's file.
enum Feature {
    /// Ordinal of [Candidate.Match].
    MATCH,
    /// Ordinal of [NameTable.Kind].
    NAME_KIND,
    /// Words that matched.
    WORDS,
    /// Weight of the words that matched, and of the heaviest of them.
    WEIGHT,
    HEAVIEST,
    /// Share of the name's weight that was found.
    NAME_SHARE,
    /// Share of the words from the first to the last matched that are the name's; whether they stand in its order.
    FILLED,
    IN_ORDER,
    /// Whether other words name the organisation too.
    AGAIN,
    /// Whether the words are the registry's first name letter by letter.
    LETTERS,
    /// Share of the name's weight that stands in other segments; the name's words; whether one like hospital is
    /// missing.
    ELSEWHERE,
    NAME_WORDS,
    MISSING_TYPE,
    /// Share of the weight of the segments touched, and of the string.
    SEGMENT_SHARE,
    STRING_SHARE,
    /// Separators inside the match.
    SEPARATORS,
    /// Whether the whole match stands in capitals; whether the name is written so.
    CAPITALS,
    /// Characters of the match.
    CHARACTERS,
    /// Whether the match holds a word such as university; a word such as department.
    HAS_TYPE,
    HAS_UNIT,
    /// Whether the match holds a word for university, for hospital; whether the string does.
    HAS_UNIVERSITY,
    HAS_HOSPITAL,
    STRING_UNIVERSITY,
    STRING_HOSPITAL,
    /// Whether the string is nothing but the match.
    ALONE,
    /// Words left over in the segment before and after; whether the neighbours are such words.
    LEFT_WORDS,
    RIGHT_WORDS,
    LEFT_IS_TYPE,
    RIGHT_IS_TYPE,
    LEFT_IS_UNIT,
    /// How the token before and after joins: 0 an end or a separator, 1 a word, 2 `and`, 3 another small word.
    LEFT_JOINED,
    RIGHT_JOINED,
    /// Whether other words of the segment are heavy: names of something else.
    HEAVIEST_LEFT_OVER,
    /// 1 the country is named, -1 another is, 0 none is.
    COUNTRY,
    /// 1 the city is named beside the name, -1 only others are, 0 none is.
    CITY,
    /// 1 the country has a city of those named, -1 it has none, 0 none is named.
    CITY_COUNTRY,
    /// Whether the matched words are a place's name.
    IS_PLACE,
    /// Other organisations of the same words, and how many of them stand better by place, by kind of name, by renown.
    RIVALS,
    RIVALS_BETTER_PLACE,
    RIVALS_BETTER_NAME,
    RIVALS_BETTER_RENOWN,
    /// Whether a longer match holds this one: one of phrases, a similar one.
    WITHIN_PHRASE,
    WITHIN_SIMILAR,
    /// Whether a heavier match overlaps; how much of this one's weight it leaves.
    OVERLAPPED,
    /// Phrases that name other organisations, outside this one's words.
    OTHERS,
    OTHERS_HEAVIER,
    /// Whether a parent, a child stands among the candidates of closed phrases; whether the child's words hold these.
    PARENT_NAMED,
    CHILD_NAMED,
    CHILD_COVERS,
    /// Related organisations among the candidates of closed phrases; whether one of the others lies in the same city,
    /// in the same country.
    RELATED_NAMED,
    NEIGHBOUR_CITY,
    NEIGHBOUR_COUNTRY,
    /// Segment of the match from the start and from the end, and how many there are.
    SEGMENT,
    SEGMENT_FROM_END,
    SEGMENTS,
    STRING_WORDS,
    /// Of the registry: how much it knows of the organisation, its parents, state and types.
    RENOWN,
    PARENTS,
    CHILDREN,
    ACTIVE,
    EDUCATION,
    HEALTHCARE,
    COMPANY,
    FACILITY,
    GOVERNMENT,
    NONPROFIT,
    FUNDER,
    /// Numbers in the segments touched.
    DIGITS,
    /// What the first look said, known only to the second: of this one, of the best other, of the best with the same
    /// words, of the best beside them, of the best longer one; the rank among all; of the best parent and child.
    FIRST_LOOK,
    BEST_OTHER,
    BEST_SAME_WORDS,
    BEST_BESIDE,
    BEST_LONGER,
    BEST_SHORTER,
    RANK,
    BEST_PARENT,
    BEST_CHILD,
    BEST_RELATED,
    SUM,
    /// How much oftener or more seldom than its words let expect the organisation was meant, in training.
    HABIT;

    private static final List<Feature> ALL = List.of(values());

    static final int COUNT = ALL.size();

    static Feature at(int place) {
        return ALL.get(place);
    }

    /// Its place in the order above, and in a row of features.
    @SuppressWarnings("EnumOrdinal") // the order is the meaning
    int place() {
        return ordinal();
    }

    void set(float[] row, double value) {
        row[place()] = (float) value;
    }

    void set(float[] row, boolean value) {
        row[place()] = value ? 1 : 0;
    }

    void raise(float[] row, double value) {
        row[place()] = Math.max(row[place()], (float) value);
    }

    static Feature parse(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
