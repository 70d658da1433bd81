package org.levelfield.extract.concept;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.levelfield.store.Database;

/// Finds the concepts of a field in its works: frequent phrases that are terms by [CandidateScores], and what enough
/// works
/// have as a keyword. All thresholds are fixed numbers, and none is a rank, so that a few new works touch only the
/// concepts that they name.
final class Extraction {

    /// Works that a phrase must stand in, by how many works there are: two at first, up to five in large fields.
    private static final int[] STEPS = {500, 5_000, 50_000};

    private static final double LEAST_C_VALUE = 7;
    private static final double LEAST_CONTRAST = -1.0;

    /// A word alone says little: it must be a keyword of so many works as a phrase must stand in, and of one in
    /// twenty-five of its works.
    private static final double KEYWORD_SHARE_OF_WORDS = 0.04;

    private Extraction() {}

    static ConceptInventory run(Database database, Notes notes) {
        CandidateTexts texts = new CandidateTexts();
        AcronymTally acronyms = new AcronymTally();
        WorkText.stream(database, text -> {
            texts.add(text);
            acronyms.add(text);
        });
        int least = least(texts.works());
        PhraseCounts counts = new PhraseCounts(texts, least).run();
        CandidateScores scores = new CandidateScores(counts, texts).run();
        KindVotes.learnWords(texts.words());
        ConceptInventory inventory = new ConceptInventory(false, texts.words());
        IntPredicate accepted = node -> isConcept(scores, counts, node, least);
        add(inventory, counts, node -> accepted.test(node) && counts.words(node).length > 1);
        notes.take("acronyms that stand for a concept", acronyms.abbreviate(inventory, least));
        // what is tied to its long form by now is no concept of its own
        add(inventory, counts, node -> accepted.test(node) && counts.words(node).length == 1);
        return inventory;
    }

    private static void add(ConceptInventory inventory, PhraseCounts counts, IntPredicate which) {
        for (int node = 1; node < counts.nodes(); node++) {
            if (which.test(node)) {
                inventory.add(counts.words(node), Optional.empty());
            }
        }
    }

    /// Takes a count for the manifest.
    @FunctionalInterface
    interface Notes {
        void take(String what, long count);
    }

    static int least(int works) {
        int least = 2;
        for (int step : STEPS) {
            least += works >= step ? 1 : 0;
        }
        return least;
    }

    private static boolean isConcept(CandidateScores scores, PhraseCounts counts, int node, int least) {
        if (!scores.isAdmissible(node)) {
            return false;
        }
        int length = counts.words(node).length;
        boolean keyword = scores.keywords(node) >= least;
        if (length == 1) {
            return keyword && scores.keywords(node) >= KEYWORD_SHARE_OF_WORDS * counts.works(node);
        }
        return keyword
                || (scores.cValue(node, length) >= LEAST_C_VALUE * least / 5
                        && scores.contrast(node) >= LEAST_CONTRAST);
    }
}
