package org.levelfield.text;

import java.util.Arrays;

/// Cuts texts into folded words, one after another, into arrays that are used again: some ten million words a second.
/// An
/// object serves one thread.
///
/// A word is a run of letters and digits, folded by [Folding] and [PluralFolding]; a possessive `'s` is no word. What
/// stands before a word is told by [#joint(int)]. Positions are those of the text given.
public final class TextWords {

    /// What stands before a word.
    public enum Joint {
        /// Nothing but spaces.
        SPACE,
        /// A hyphen, which ties it to the word before.
        HYPHEN,
        /// The beginning of the text, or any other sign: a phrase does not go across.
        BREAK
    }

    private final StringBuilder foldedLetter = new StringBuilder();
    private char[] letters = new char[1 << 12];
    private int[] letterEnds = new int[1 << 9];
    private int[] starts = new int[1 << 9];
    private int[] ends = new int[1 << 9];
    private Joint[] joints = new Joint[1 << 9];
    private String text = "";
    private int size;

    /// Takes the next text; what was there before is gone.
    public void cut(String next) {
        text = next;
        size = 0;
        int filled = 0;
        Joint joint = Joint.BREAK;
        int position = 0;
        while (position < text.length()) {
            char character = text.charAt(position);
            if (!isWordCharacter(character)) {
                joint = joint(joint, character, position);
                position++;
                continue;
            }
            int end = position + 1;
            while (end < text.length() && isInside(text.charAt(end))) {
                end++;
            }
            if (!isPossessive(position, end)) {
                filled = word(position, end, filled, joint);
                joint = Joint.SPACE;
            }
            position = end;
        }
    }

    public int size() {
        return size;
    }

    public String text() {
        return text;
    }

    /// The first character of a word in the text.
    public int start(int word) {
        return starts[word];
    }

    /// The character after the last one of a word in the text.
    public int end(int word) {
        return ends[word];
    }

    public Joint joint(int word) {
        return joints[word];
    }

    /// The folded form of a word.
    public String folded(int word) {
        int from = letterStart(word);
        return new String(letters, from, letterEnds[word] - from);
    }

    /// The text from one word to another, the latter exclusive, as it is written.
    public String written(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    /// Whether a word is written as acronyms are: at least half of it, and two letters, in capitals.
    public boolean isCapitals(int word) {
        int capitals = 0;
        for (int i = starts[word]; i < ends[word]; i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals >= 2 && 2 * capitals >= ends[word] - starts[word];
    }

    /// The letters of all folded words, one after another; the array changes with the next text.
    public char[] letters() {
        return letters;
    }

    /// Where a word begins in [#letters()].
    public int letterStart(int word) {
        return word == 0 ? 0 : letterEnds[word - 1];
    }

    /// Where a word ends in [#letters()], exclusive.
    public int letterEnd(int word) {
        return letterEnds[word];
    }

    /// Adds a word, whose letters go behind the `filled` ones, and returns how many are filled then.
    private int word(int from, int to, int filled, Joint joint) {
        if (size == starts.length) {
            grow();
        }
        int end = filled;
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            if (end + 8 > letters.length) {
                letters = Arrays.copyOf(letters, 2 * letters.length);
            }
            if (character < 0x80) {
                letters[end++] = character >= 'A' && character <= 'Z' ? (char) (character + 32) : character;
            } else {
                end = foldRare(i, end);
            }
        }
        if (end > filled) {
            end = PluralFolding.fold(letters, filled, end);
            starts[size] = from;
            ends[size] = to;
            joints[size] = joint;
            letterEnds[size] = end;
            size++;
        }
        return end;
    }

    private int foldRare(int position, int filled) {
        int character = text.codePointAt(position);
        if (Character.isLowSurrogate(text.charAt(position)) && position > 0) {
            return filled; // told with its other half
        }
        foldedLetter.setLength(0);
        Folding.append(character, foldedLetter);
        int end = filled + foldedLetter.length();
        if (end + 8 > letters.length) {
            letters = Arrays.copyOf(letters, 2 * Math.max(end, letters.length));
        }
        foldedLetter.getChars(0, foldedLetter.length(), letters, filled);
        return end;
    }

    private void grow() {
        int capacity = 2 * starts.length;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        letterEnds = Arrays.copyOf(letterEnds, capacity);
        joints = Arrays.copyOf(joints, capacity);
    }

    private Joint joint(Joint before, char character, int position) {
        if (Character.isWhitespace(character) || character == '\u00a0') {
            return before;
        }
        if (character == '-' || character == '\u2010' || character == '\u2011' || character == '\u2013') {
            boolean tied = position > 0
                    && position + 1 < text.length()
                    && isWordCharacter(text.charAt(position - 1))
                    && isWordCharacter(text.charAt(position + 1));
            return tied && before == Joint.SPACE ? Joint.HYPHEN : Joint.BREAK;
        }
        return isApostrophe(character) ? before : Joint.BREAK;
    }

    /// A lone `s` behind an apostrophe.
    private boolean isPossessive(int from, int to) {
        return to - from == 1
                && from > 1
                && text.charAt(from) == 's'
                && isApostrophe(text.charAt(from - 1))
                && isWordCharacter(text.charAt(from - 2));
    }

    private static boolean isApostrophe(char character) {
        return character == '\'' || character == '\u2019';
    }

    private static boolean isWordCharacter(char character) {
        return character < 0x80
                ? (character >= 'a' && character <= 'z')
                        || (character >= 'A' && character <= 'Z')
                        || (character >= '0' && character <= '9')
                : Character.isLetterOrDigit(character) || Character.isSurrogate(character);
    }

    private static boolean isInside(char character) {
        return isWordCharacter(character) || (character >= 0x300 && Folding.isMark(character));
    }
}
