package org.levelfield.extract.concept;

import java.util.Arrays;
import org.levelfield.text.PhraseTrie;

/// In how many works each phrase stands, for all phrases of up to five words that stand in enough of them.
///
/// Level by level, as in Apriori (Agrawal and Srikant 1994): a phrase can only be frequent if the phrases without its
/// first and without its last word are. Before phrases of a length are counted exactly, a table of 16 million small
/// counters by hash says which may be frequent, so that the rare ones, which are most, never take room.
final class PhraseCounts {

    /// Words of the longest phrase.
    static final int LONGEST = 5;

    private static final int SKETCH = 1 << 24;
    private static final int FULL = 127;

    private final CandidateTexts texts;
    private final int least;
    private final PhraseTrie trie = new PhraseTrie();
    private int[] parents = new int[1 << 12];
    private int[] lastWords = new int[1 << 12];
    private int[] works = new int[1 << 12];
    private int[] lastWorks = new int[1 << 12];
    private int[] nodes = new int[1 << 8];

    /// @param least works that a phrase must stand in
    PhraseCounts(CandidateTexts texts, int least) {
        this.texts = texts;
        this.least = least;
        Arrays.fill(lastWorks, -1);
    }

    /// Takes a run of words: places `from` to `to`, exclusive.
    @FunctionalInterface
    interface Runs {
        void take(int work, int mark, int from, int to);
    }

    PhraseCounts run() {
        byte[] sketch = new byte[SKETCH];
        for (int length = 1; length <= LONGEST; length++) {
            int words = length;
            if (length > 1) {
                Arrays.fill(sketch, (byte) 0);
                runs((work, mark, from, to) -> phrases(from, to, words, (place, node) -> {
                    int slot = slot(node, texts.at(place + words - 1));
                    sketch[slot] += (byte) (sketch[slot] < FULL ? 1 : 0);
                }));
            }
            runs((work, mark, from, to) -> phrases(from, to, words, (place, node) -> {
                int last = texts.at(place + words - 1);
                if (words == 1 || sketch[slot(node, last)] >= Math.min(least, FULL)) {
                    count(node, last, work);
                }
            }));
        }
        return this;
    }

    /// Hands over all runs, in order.
    void runs(Runs each) {
        int work = -1;
        int mark = CandidateTexts.END;
        int from = 0;
        for (int at = 0; at < texts.size(); at++) {
            int what = texts.at(at);
            if (what < 0) {
                if (at > from) {
                    each.take(work, mark, from, at);
                }
                from = at + 1;
                if (what != CandidateTexts.END) {
                    mark = what;
                    work += what == CandidateTexts.IN_TITLE ? 1 : 0;
                }
            }
        }
    }

    @FunctionalInterface
    private interface Prefixes {
        void take(int place, int node);
    }

    /// Hands over the beginnings of all phrases of a length of which both beginning and end are frequent.
    private void phrases(int from, int to, int length, Prefixes each) {
        int count = to - from;
        if (count > nodes.length) {
            nodes = new int[2 * count];
        }
        Arrays.fill(nodes, 0, count, PhraseTrie.ROOT);
        for (int words = 1; words < length; words++) {
            for (int i = 0; i + words <= count; i++) {
                nodes[i] = nodes[i] == PhraseTrie.NONE
                        ? PhraseTrie.NONE
                        : frequent(nodes[i], texts.at(from + i + words - 1));
            }
        }
        for (int i = 0; i + length <= count; i++) {
            if (nodes[i] != PhraseTrie.NONE && (length == 1 || nodes[i + 1] != PhraseTrie.NONE)) {
                each.take(from + i, nodes[i]);
            }
        }
    }

    private int frequent(int node, int word) {
        int child = trie.child(node, word);
        return child != PhraseTrie.NONE && works[child] >= least ? child : PhraseTrie.NONE;
    }

    private void count(int node, int word, int work) {
        int child = trie.grow(node, word);
        if (child >= works.length) {
            int capacity = 2 * works.length;
            parents = Arrays.copyOf(parents, capacity);
            lastWords = Arrays.copyOf(lastWords, capacity);
            works = Arrays.copyOf(works, capacity);
            int filled = lastWorks.length;
            lastWorks = Arrays.copyOf(lastWorks, capacity);
            Arrays.fill(lastWorks, filled, capacity, -1);
        }
        if (lastWorks[child] != work) {
            lastWorks[child] = work;
            works[child]++;
            parents[child] = node;
            lastWords[child] = word;
        }
    }

    private static int slot(int node, int word) {
        long mixed = ((long) node << 32 | word) * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 40) & (SKETCH - 1);
    }

    /// Phrases, the rare ones of one word among them; each is a node from 1.
    int nodes() {
        return trie.nodes();
    }

    boolean isFrequent(int node) {
        return works[node] >= least;
    }

    /// Works that the phrase stands in, at any place.
    int works(int node) {
        return works[node];
    }

    /// The words of a phrase.
    int[] words(int node) {
        int length = 0;
        for (int at = node; at != PhraseTrie.ROOT; at = parents[at]) {
            length++;
        }
        int[] words = new int[length];
        for (int at = node; at != PhraseTrie.ROOT; at = parents[at]) {
            words[--length] = lastWords[at];
        }
        return words;
    }

    /// The node of words in a row, if they are frequent, or [PhraseTrie#NONE].
    int find(int[] words, int from, int to) {
        int node = PhraseTrie.ROOT;
        for (int i = from; i < to && node != PhraseTrie.NONE; i++) {
            node = frequent(node, words[i]);
        }
        return node;
    }

    /// The same for words of the texts.
    int find(int from, int to) {
        int node = PhraseTrie.ROOT;
        for (int i = from; i < to && node != PhraseTrie.NONE; i++) {
            node = frequent(node, texts.at(i));
        }
        return node;
    }
}
