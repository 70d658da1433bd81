package org.levelfield.check;

import java.util.List;
import java.util.Locale;

/// The numbers of a candidate by itself, in the order in which they stand in a row. What each is stands with the class
/// that counts it: [Overlap], [SoftOverlap], [VectorOverlap], [OwnOdds], [KeyWords], [Neighbourhood],
/// [PairFeatures.Given].
enum PairNumber {
    LEXICAL(true),
    LEXICAL_SHARE(false),
    COVERED(true),
    COVERED_SQUARE(true),
    HITS(false),
    HIT_SHARE(false),
    RAREST_MISSING(false),
    RAREST_HIT(false),
    SECOND_HIT(false),
    FOCUS(true),
    LIKELIHOOD(true),
    TOGETHER(true),
    NEAR(true),
    BEST_SENTENCE(true),
    BEST_TWO(false),
    COSINE(true),
    NEAR_LEADERS(true),
    SMOOTHED(true),
    SMOOTHED_MISSING(false),
    NEAREST(false),
    VECTOR(true),
    WORDS(false),
    IDEA_WORDS(false),
    IDEA_RARITY(false),
    BM25(true),
    STANDING(false),
    PLACE(false),
    FUSED(true),
    SOFT(true),
    SOFT_SQUARE(true),
    SOFT_MISSING(true),
    STEMS(true),
    SOFT_LEVEL_LOW(false),
    SOFT_LEVEL_MIDDLE(true),
    SOFT_LEVEL_HIGH(false),
    LESSER_HALF(true),
    VECTOR_SENTENCE(true),
    VECTOR_TWO(true),
    VECTOR_LESSER_HALF(true),
    OWN_WORDS(true),
    ODDS(true),
    ODDS_CANDIDATES(true),
    ODDS_NEIGHBOURS(true),
    EXPECTED(true),
    UNSAID(true),
    ODDS_ALIKE(true),
    ODDS_PAIRS(true),
    KEY_REPEATED(true),
    KEY_TELLING(true),
    KEY_ALIKE(true);

    /// In the order of a row.
    static final List<PairNumber> ALL = List.of(values());

    /// How many there are.
    static final int COUNT = ALL.size();

    /// Those that are also told as rank, and as lead over the best other candidate.
    static final List<PairNumber> COMPARED =
            ALL.stream().filter(number -> number.compared).toList();

    private final boolean compared;

    PairNumber(boolean compared) {
        this.compared = compared;
    }

    /// Its name in the resources of the model.
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// This number in a row.
    @SuppressWarnings("EnumOrdinal") // a row is an array in this order
    float in(float[] row) {
        return row[ordinal()];
    }

    @SuppressWarnings("EnumOrdinal") // as above
    void put(float[] row, double value) {
        row[ordinal()] = (float) value;
    }
}
