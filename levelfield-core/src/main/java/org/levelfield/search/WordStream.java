package org.levelfield.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.levelfield.text.TextWords;

/// Hands the folded words of one or several texts to Lucene, without an analyser in between. An object serves one field
/// of
/// one writer and is used again for every work.
final class WordStream extends TokenStream {

    /// Positions between two texts, so that no phrase goes from one to the other.
    private static final int GAP = 100;

    /// A part of a text that is longer is cut: Lucene takes no longer term.
    private static final int LONGEST = 200;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<TextWords> texts = new ArrayList<>();
    private int text;
    private int word;
    private boolean begun;

    /// Forgets the texts of the work before.
    void clear() {
        texts.clear();
    }

    /// Adds a text, which must not change until its field is indexed; a text added twice counts twice.
    void add(TextWords words) {
        texts.add(words);
    }

    boolean isEmpty() {
        return texts.stream().allMatch(words -> words.size() == 0);
    }

    @Override
    public void reset() {
        text = 0;
        word = 0;
        begun = false;
    }

    @Override
    public boolean incrementToken() {
        while (text < texts.size() && word >= texts.get(text).size()) {
            text++;
            word = 0;
        }
        if (text >= texts.size()) {
            return false;
        }
        TextWords words = texts.get(text);
        int from = words.letterStart(word);
        term.copyBuffer(words.letters(), from, Math.min(LONGEST, words.letterEnd(word) - from));
        step.setPositionIncrement(word == 0 && begun ? GAP : 1);
        begun = true;
        word++;
        return true;
    }
}
