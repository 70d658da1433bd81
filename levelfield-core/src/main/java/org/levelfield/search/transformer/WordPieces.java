package org.levelfield.search.transformer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cuts a text into the word pieces of an uncased BERT vocabulary (Wu et al., "Google's Neural Machine Translation
/// System",
/// 2016; Devlin et al., 2019): lower case without accents, punctuation apart, then the longest known piece from the
/// left.
final class WordPieces {

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int begin;
    private final int end;

    /// @param vocabulary piece to number, `##` before pieces that continue a word
    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
        unknown = number("[UNK]");
        begin = number("[CLS]");
        end = number("[SEP]");
    }

    private int number(String piece) {
        Integer number = vocabulary.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary lacks " + piece);
        }
        return number;
    }

    /// The numbers of the pieces, with the signs of begin and end, cut to `most`.
    long[] of(String text, int most) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(begin);
        StringBuilder word = new StringBuilder();
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int at = 0; at < plain.length() && pieces.size() < most; ) {
            int character = plain.codePointAt(at);
            at += Character.charCount(character);
            int type = Character.getType(character);
            if (Character.isWhitespace(character) || character == 0xa0) {
                flush(word, pieces);
            } else if (standsAlone(character, type)) {
                flush(word, pieces);
                word.appendCodePoint(character);
                flush(word, pieces);
            } else if (!isSilent(type)) {
                word.appendCodePoint(character);
            }
        }
        flush(word, pieces);
        int size = Math.min(pieces.size(), most - 1);
        long[] numbers = new long[size + 1];
        for (int i = 0; i < size; i++) {
            numbers[i] = pieces.get(i);
        }
        numbers[size] = end;
        return numbers;
    }

    private static boolean isSilent(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.CONTROL || type == Character.FORMAT;
    }

    private static boolean standsAlone(int character, int type) {
        return Character.isIdeographic(character) || (!Character.isLetterOrDigit(character) && !isSilent(type));
    }

    private void flush(StringBuilder word, List<Integer> pieces) {
        if (!word.isEmpty()) {
            cut(word.toString(), pieces);
            word.setLength(0);
        }
    }

    private void cut(String word, List<Integer> pieces) {
        List<Integer> found = new ArrayList<>();
        int from = 0;
        while (from < word.length() && word.length() <= LONGEST_WORD) {
            int to = word.length();
            Integer piece = null;
            while (to > from && piece == null) {
                piece = vocabulary.get((from == 0 ? "" : "##") + word.substring(from, to));
                to--;
            }
            if (piece == null) {
                break;
            }
            found.add(piece);
            from = to + 1;
        }
        if (from < word.length()) {
            pieces.add(unknown);
        } else {
            pieces.addAll(found);
        }
    }
}
