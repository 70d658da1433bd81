package org.levelfield.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.levelfield.text.TextWords;
import org.levelfield.web.view.CheckPage.Piece;

/// Marks words in a text, and finds the sentences that hold most of them.
final class MarkedText {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
    private static final int LONGEST_SENTENCE = 500;

    private MarkedText() {}

    /// The text in pieces, in order: words whose folded form is wanted are marked, and so is what stands between two
    /// marked neighbours.
    ///
    /// @param wanted folded words
    static List<Piece> of(String text, Set<String> wanted) {
        TextWords words = new TextWords();
        words.cut(text);
        List<Piece> pieces = new ArrayList<>();
        int shown = 0;
        int word = 0;
        while (word < words.size()) {
            if (!wanted.contains(words.folded(word))) {
                word++;
                continue;
            }
            int from = words.start(word);
            while (word + 1 < words.size()
                    && wanted.contains(words.folded(word + 1))
                    && text.substring(words.end(word), words.start(word + 1)).length() == 1) {
                word++;
            }
            if (from > shown) {
                pieces.add(new Piece(text.substring(shown, from), false));
            }
            shown = words.end(word++);
            pieces.add(new Piece(text.substring(from, shown), true));
        }
        if (shown < text.length()) {
            pieces.add(new Piece(text.substring(shown), false));
        }
        return List.copyOf(pieces);
    }

    /// The two sentences of a text that together hold most of the wanted words, in their order; the first one alone
    /// where a second adds nothing.
    static String telling(String text, Set<String> wanted) {
        String[] sentences = SENTENCE_END.split(text.strip());
        Set<String> left = new HashSet<>(wanted);
        int best = most(sentences, left);
        left.removeAll(folded(sentences[best]));
        int second = most(sentences, left);
        if (second == best || held(sentences[second], left) == 0) {
            return shortened(sentences[best]);
        }
        int from = Math.min(best, second);
        int to = Math.max(best, second);
        return shortened(sentences[from]) + (to == from + 1 ? " " : " … ") + shortened(sentences[to]);
    }

    private static int most(String[] sentences, Set<String> wanted) {
        int best = 0;
        for (int i = 1; i < sentences.length; i++) {
            best = held(sentences[i], wanted) > held(sentences[best], wanted) ? i : best;
        }
        return best;
    }

    private static int held(String sentence, Set<String> wanted) {
        Set<String> words = folded(sentence);
        words.retainAll(wanted);
        return words.size();
    }

    private static Set<String> folded(String sentence) {
        TextWords words = new TextWords();
        words.cut(sentence);
        Set<String> folded = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            folded.add(words.folded(i));
        }
        return folded;
    }

    private static String shortened(String sentence) {
        return sentence.length() <= LONGEST_SENTENCE ? sentence : sentence.substring(0, LONGEST_SENTENCE) + " …";
    }
}
