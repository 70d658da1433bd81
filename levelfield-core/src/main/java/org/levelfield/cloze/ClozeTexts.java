package org.levelfield.cloze;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.levelfield.text.TextWords;
import org.levelfield.text.WordIds;

/// The texts of all works as numbers of words, sentence by sentence. They are gathered in blocks, which need no copying
/// when they grow, and [#settle] packs them into two bytes a word, so that the texts of a few hundred thousand works
/// fit a
/// small heap beside the vectors.
final class ClozeTexts {

    private static final int BLOCK_BITS = 18;
    private static final int BLOCK = 1 << BLOCK_BITS;

    /// The place of a word without a vector.
    private static final char NONE = Character.MAX_VALUE;

    private final TextWords cutting = new TextWords();
    private final List<String> ids = new ArrayList<>();
    private WordIds numbers = new WordIds();
    private List<int[]> blocks = new ArrayList<>();
    private char[] places = new char[0];
    private int[] ends = new int[1 << 12];
    private int[] wordStarts = new int[1 << 10];
    private int[] sentenceStarts = new int[1 << 10];
    private int filled;
    private int sentences;

    /// Adds a work; its title is a sentence.
    void add(String id, String title, String text) {
        if (ids.size() + 2 > wordStarts.length) {
            wordStarts = Arrays.copyOf(wordStarts, 2 * wordStarts.length);
            sentenceStarts = Arrays.copyOf(sentenceStarts, 2 * sentenceStarts.length);
        }
        ids.add(id);
        cut(title);
        cut(text);
        wordStarts[ids.size()] = filled;
        sentenceStarts[ids.size()] = sentences;
    }

    private void cut(String text) {
        cutting.cut(text);
        for (int i = 0; i < cutting.size(); i++) {
            if (i > 0 && SentenceEnd.between(text, cutting.end(i - 1), cutting.start(i))) {
                end();
            }
            if (filled % BLOCK == 0) {
                blocks.add(new int[BLOCK]);
            }
            blocks.getLast()[filled++ % BLOCK] = numbers.add(cutting, i);
        }
        if (cutting.size() > 0) {
            end();
        }
    }

    private void end() {
        if (sentences == ends.length) {
            ends = Arrays.copyOf(ends, sentences + sentences / 2);
        }
        ends[sentences++] = filled;
    }

    int size() {
        return ids.size();
    }

    String id(int work) {
        return ids.get(work);
    }

    /// The words that any work says, by number, until the texts are settled.
    WordIds numbers() {
        return numbers;
    }

    /// Keeps of each word no more than its place among those with a vector. The numbers of words are let go.
    ///
    /// @param placeOf by number of a word, -1 for one without a vector
    void settle(int[] placeOf) {
        places = new char[filled];
        int at = 0;
        while (!blocks.isEmpty()) {
            int[] block = blocks.removeFirst();
            for (int i = 0; i < BLOCK && at < filled; i++) {
                int place = placeOf[block[i]];
                places[at++] = place < 0 ? NONE : (char) place;
            }
        }
        blocks = List.of();
        numbers = new WordIds();
    }

    /// The place of the word that stands here among those with a vector, or -1.
    int place(int at) {
        char place = places[at];
        return place == NONE ? -1 : place;
    }

    int wordStart(int work) {
        return wordStarts[work];
    }

    int wordEnd(int work) {
        return wordStarts[work + 1];
    }

    int sentences(int work) {
        return sentenceStarts[work + 1] - sentenceStarts[work];
    }

    /// The place of the first word of a sentence of a work.
    int sentenceStart(int work, int sentence) {
        return sentence == 0 ? wordStarts[work] : ends[sentenceStarts[work] + sentence - 1];
    }

    /// The place behind the last word of a sentence of a work.
    int sentenceEnd(int work, int sentence) {
        return ends[sentenceStarts[work] + sentence];
    }

    /// How many works say each word, before the texts are settled.
    int[] worksWith() {
        int[] counts = new int[numbers.size()];
        int[] last = new int[numbers.size()];
        Arrays.fill(last, -1);
        for (int work = 0; work < ids.size(); work++) {
            for (int i = wordStart(work); i < wordEnd(work); i++) {
                int word = blocks.get(i >> BLOCK_BITS)[i % BLOCK];
                if (last[word] != work) {
                    last[word] = work;
                    counts[word]++;
                }
            }
        }
        return counts;
    }
}
