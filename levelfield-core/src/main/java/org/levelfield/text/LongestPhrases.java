package org.levelfield.text;

/// Finds the phrases of a [PhraseTrie] in a text of word numbers: every place where one stands, save where it lies
/// inside
/// a longer one that is found as well. Phrases that overlap without one lying in the other are both found.
///
/// One walk from every word; a text of n words and phrases of up to k words takes at most n·k steps, nearly always n.
public final class LongestPhrases {

    /// Takes a find: words `from` to `to`, exclusive.
    @FunctionalInterface
    public interface Finds {
        void take(int value, int from, int to);
    }

    private LongestPhrases() {}

    /// @param words numbers; a negative one is in no phrase
    /// @param begin the first word of the text among them
    /// @param size the word after its last
    public static void find(PhraseTrie trie, int[] words, int begin, int size, Finds finds) {
        int covered = 0;
        for (int from = begin; from < size; from++) {
            int longest = PhraseTrie.NONE;
            int end = from;
            int node = PhraseTrie.ROOT;
            for (int at = from; at < size && words[at] >= 0; at++) {
                node = trie.child(node, words[at]);
                if (node == PhraseTrie.NONE) {
                    break;
                }
                if (trie.value(node) != PhraseTrie.NONE) {
                    longest = trie.value(node);
                    end = at + 1;
                }
            }
            // what began earlier and ends no sooner holds this one
            if (longest != PhraseTrie.NONE && end > covered) {
                finds.take(longest, from, end);
                covered = end;
            }
        }
    }
}
