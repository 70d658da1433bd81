package org.levelfield.check;

import java.util.LinkedHashSet;
import java.util.Set;
import org.levelfield.text.TextWords;

/// The keys of concepts that a text may name: its runs of words, folded and joined by hyphens, as concepts are keyed.
final class ConceptKeys {

    private static final int LONGEST = 4;

    private ConceptKeys() {}

    /// Keys of all runs of up to four words that no sign interrupts.
    static Set<String> of(String text) {
        TextWords words = new TextWords();
        words.cut(text);
        Set<String> keys = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder key = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
                if (to > from && words.joint(to) == TextWords.Joint.BREAK) {
                    break;
                }
                key.append(to == from ? "" : "-").append(words.folded(to));
                if (!FieldWords.PLAIN.contains(key.toString())) {
                    keys.add(key.toString());
                }
            }
        }
        return keys;
    }

    /// The key of one name.
    static String ofName(String name) {
        TextWords words = new TextWords();
        words.cut(name);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            key.append(i == 0 ? "" : "-").append(words.folded(i));
        }
        return key.toString();
    }
}
