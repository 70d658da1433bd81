package org.levelfield.extract.concept;

import java.util.Arrays;
import org.levelfield.text.LongestPhrases;
import org.levelfield.text.TextWords;

/// Finds the concepts of an inventory in texts, one text after another.
///
/// A concept is found wherever its folded words stand in a row, whatever stands between them, save inside a longer
/// concept. This is the rule under which the outside figures on link prediction were made, and it was chosen against
/// the
/// others by agreement with them (`docs/results/concepts.md`). An acronym counts only in capitals.
final class ConceptMatcher {

    private final ConceptInventory inventory;
    private final TextWords words = new TextWords();
    private int[] numbers = new int[1 << 9];

    ConceptMatcher(ConceptInventory inventory) {
        this.inventory = inventory;
    }

    /// Takes a find: the words `from` to `to`, exclusive, of [#words()].
    @FunctionalInterface
    interface Finds {
        void take(int concept, boolean acronym, int from, int to);
    }

    /// The words of the text at hand.
    TextWords words() {
        return words;
    }

    /// The number of a word of the text at hand.
    int number(int word) {
        return numbers[word];
    }

    /// Finds all concepts of a text.
    void find(String text, Finds finds) {
        cut(text);
        LongestPhrases.Finds taking = (value, from, to) -> {
            boolean acronym = (value & ConceptInventory.ACRONYM) != 0;
            if (!acronym || words.isCapitals(from)) {
                finds.take(value & ~ConceptInventory.ACRONYM, acronym, from, to);
            }
        };
        for (int from = 0; from < words.size(); ) {
            int to = inventory.isGiven() ? words.size() : nextBreak(from);
            LongestPhrases.find(inventory.trie(), numbers, from, to, taking);
            from = to;
        }
    }

    private int nextBreak(int from) {
        int to = from + 1;
        while (to < words.size() && words.joint(to) != TextWords.Joint.BREAK) {
            to++;
        }
        return to;
    }

    /// Finds the concept that a keyword is as a whole.
    void findWhole(String keyword, Finds finds) {
        find(keyword, (concept, acronym, from, to) -> {
            if (from == 0 && to == words.size()) {
                finds.take(concept, acronym, from, to);
            }
        });
    }

    private void cut(String text) {
        words.cut(text);
        if (words.size() > numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * words.size());
        }
        for (int i = 0; i < words.size(); i++) {
            numbers[i] = inventory.words().find(words, i);
        }
    }
}
