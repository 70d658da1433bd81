package org.levelfield.extract.concept;

import java.util.Arrays;
import org.levelfield.text.TextWords;
import org.levelfield.text.TextWords.Joint;
import org.levelfield.text.WordIds;

/// The works as runs of words in which a concept may lie: four bytes a word, all works in one array. A run ends where
/// [WordRoles.Role#BREAKS] or a sign stands.
final class CandidateTexts {

    /// Ends a run.
    static final int END = -1;

    /// Ends a run, and titles begin with the next; so for the others.
    static final int IN_TITLE = -2;

    static final int IN_ABSTRACT = -3;
    static final int IN_KEYWORDS = -4;

    private final WordIds words = new WordIds();
    private final WordRoles table = new WordRoles();
    private WordRoles.Role[] roles = new WordRoles.Role[1 << 12];
    private final TextWords cutting = new TextWords();
    private int[] stream = new int[1 << 16];
    private int size;
    private int works;

    WordIds words() {
        return words;
    }

    /// Works added so far.
    int works() {
        return works;
    }

    /// What stands at a place: a word's number or one of the marks. A work begins with [#IN_TITLE].
    int at(int place) {
        return stream[place];
    }

    int size() {
        return size;
    }

    /// The role of a word by its number.
    WordRoles.Role role(int word) {
        return roles[word];
    }

    void add(WorkText text) {
        works++;
        section(IN_TITLE, text.title());
        section(IN_ABSTRACT, text.abstractText());
        put(IN_KEYWORDS);
        for (String keyword : text.keywords()) {
            runs(keyword);
        }
    }

    private void section(int mark, String text) {
        put(mark);
        runs(text);
    }

    private void runs(String text) {
        cutting.cut(text);
        boolean open = false;
        for (int i = 0; i < cutting.size(); i++) {
            if (open && cutting.joint(i) == Joint.BREAK) {
                put(END);
                open = false;
            }
            int word = words.add(cutting, i);
            if (roleOf(word) == WordRoles.Role.BREAKS) {
                if (open) {
                    put(END);
                }
                open = false;
            } else {
                put(word);
                open = true;
            }
        }
        if (open) {
            put(END);
        }
    }

    private WordRoles.Role roleOf(int word) {
        if (word >= roles.length) {
            roles = Arrays.copyOf(roles, 2 * roles.length);
        }
        WordRoles.Role known = roles[word];
        if (known == null) {
            known = table.of(words.word(word));
            roles[word] = known;
        }
        return known;
    }

    private void put(int what) {
        if (size == stream.length) {
            stream = Arrays.copyOf(stream, size + (size >> 1));
        }
        stream[size++] = what;
    }
}
