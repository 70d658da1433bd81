package org.levelfield.extract.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.levelfield.text.PhraseTrie;
import org.levelfield.text.TextWords;
import org.levelfield.text.WordIds;

/// The concepts that are looked for, numbered from 0. A concept is its folded words in order: two written forms that
/// fold
/// to the same words are one concept, and its identifier is made of them alone, so that it never changes.
final class ConceptInventory {

    /// Added to a concept's number where the phrase in the trie is an acronym of it.
    static final int ACRONYM = 1 << 30;

    private final boolean given;
    private final WordIds words;
    private final PhraseTrie trie = new PhraseTrie();
    private final List<Optional<String>> names = new ArrayList<>();
    private final List<int[]> acronyms = new ArrayList<>();
    private int[] wordsOf = new int[1 << 12];
    private int[] ends = new int[1 << 10];

    /// @param given whether the concepts come from a list
    ConceptInventory(boolean given, WordIds words) {
        this.given = given;
        this.words = words;
    }

    boolean isGiven() {
        return given;
    }

    /// Adds a concept as a list gives it; false where one that folds to the same words is there before.
    boolean add(String name, TextWords cutting) {
        cutting.cut(name);
        int[] folded = new int[cutting.size()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = words.add(cutting, i);
        }
        return add(folded, Optional.of(name));
    }

    /// Adds a concept by its words; false where it is there before.
    ///
    /// @param name if it has one that does not depend on how works write it
    boolean add(int[] folded, Optional<String> name) {
        int node = node(folded);
        int number = names.size();
        if (trie.end(node, number) != number) {
            return false;
        }
        names.add(name);
        int from = from(number);
        if (from + folded.length > wordsOf.length) {
            wordsOf = Arrays.copyOf(wordsOf, Math.max(2 * wordsOf.length, from + folded.length));
        }
        System.arraycopy(folded, 0, wordsOf, from, folded.length);
        if (number == ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        ends[number] = from + folded.length;
        return true;
    }

    /// Lets an acronym stand for a concept, unless it is a concept itself.
    void abbreviate(int acronym, int concept) {
        int value = ACRONYM | concept;
        if (trie.end(trie.grow(PhraseTrie.ROOT, acronym), value) == value) {
            acronyms.add(new int[] {acronym, concept});
        }
    }

    /// The concept with these folded words, parted by spaces, or -1.
    int find(String folded) {
        int node = PhraseTrie.ROOT;
        for (String word : List.of(folded.split(" "))) {
            int number = words.find(word);
            node = number == WordIds.UNKNOWN ? PhraseTrie.NONE : trie.child(node, number);
            if (node == PhraseTrie.NONE) {
                return -1;
            }
        }
        int value = trie.value(node);
        return value != PhraseTrie.NONE && (value & ACRONYM) == 0 ? value : -1;
    }

    int size() {
        return names.size();
    }

    WordIds words() {
        return words;
    }

    PhraseTrie trie() {
        return trie;
    }

    Optional<String> name(int concept) {
        return names.get(concept);
    }

    /// How many words a concept has.
    int length(int concept) {
        return ends[concept] - from(concept);
    }

    /// The number of one of its words.
    int word(int concept, int place) {
        return wordsOf[from(concept) + place];
    }

    /// Its folded words joined by hyphens.
    String id(int concept) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < length(concept); i++) {
            id.append(i == 0 ? "" : "-").append(words.word(word(concept, i)));
        }
        return id.toString();
    }

    /// What [#read] makes the same inventory of: a line a concept that the works gave, by its words, then a line an
    /// acronym
    /// with the number of its concept.
    String written() {
        StringBuilder lines = new StringBuilder();
        for (int concept = 0; concept < size(); concept++) {
            for (int place = 0; place < length(concept); place++) {
                lines.append(place == 0 ? "" : " ").append(words.word(word(concept, place)));
            }
            lines.append('\n');
        }
        acronyms.forEach(each ->
                lines.append(words.word(each[0])).append('\t').append(each[1]).append('\n'));
        return lines.toString();
    }

    /// Reads what [#written] gave.
    ///
    /// @param words that are looked up besides those of the concepts
    static ConceptInventory read(String written, WordIds words) {
        ConceptInventory inventory = new ConceptInventory(false, words);
        written.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            if (tab < 0) {
                inventory.add(
                        Arrays.stream(line.split(" ")).mapToInt(words::add).toArray(), Optional.empty());
            } else {
                inventory.abbreviate(words.add(line.substring(0, tab)), Integer.parseInt(line.substring(tab + 1)));
            }
        });
        return inventory;
    }

    private int from(int concept) {
        return concept == 0 ? 0 : ends[concept - 1];
    }

    private int node(int[] folded) {
        int node = PhraseTrie.ROOT;
        for (int word : folded) {
            node = trie.grow(node, word);
        }
        return node;
    }
}
