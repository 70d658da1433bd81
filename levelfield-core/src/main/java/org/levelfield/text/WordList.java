package org.levelfield.text;

import java.util.ArrayList;
import java.util.List;

/// A text as its words: runs of letters and digits, in lower case, with the place of each. Cheap, for millions of
/// texts; without the folding of [Tokenizer].
public final class WordList {

    private final String text;
    private final List<String> words;
    private final int[] starts;

    private WordList(String text, List<String> words, int[] starts) {
        this.text = text;
        this.words = words;
        this.starts = starts;
    }

    /// Cuts a text.
    public static WordList of(String text) {
        List<String> words = new ArrayList<>(text.length() / 6 + 1);
        int[] starts = new int[text.length() / 2 + 1];
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                starts[words.size()] = from;
                words.add(lower(text, from, i));
                from = -1;
            }
        }
        return new WordList(text, words, starts);
    }

    /// Character by character, so that a word keeps its length and its place.
    private static String lower(String text, int from, int to) {
        char[] lower = new char[to - from];
        for (int i = from; i < to; i++) {
            lower[i - from] = Character.toLowerCase(text.charAt(i));
        }
        return new String(lower);
    }

    /// How many words there are.
    public int size() {
        return words.size();
    }

    /// The word at this place, in lower case.
    public String get(int index) {
        return words.get(index);
    }

    /// Where in the text a word begins.
    public int start(int index) {
        return starts[index];
    }

    /// Where in the text a word ends, exclusive.
    public int end(int index) {
        return starts[index] + words.get(index).length();
    }

    /// The text from one word to another, the latter exclusive, as it is written.
    public String slice(int from, int to) {
        return text.substring(start(from), end(to - 1));
    }

    public String text() {
        return text;
    }
}
