package org.levelfield.cloze;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levelfield.text.TextWords;

/// The texts of all works as numbers of words, sentence by sentence, in a few large arrays.
final class ClozeTexts {

    private final TextWords cutting = new TextWords();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private int[] words = new int[1 << 16];
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
            if (filled == words.length) {
                words = Arrays.copyOf(words, filled + filled / 2);
            }
            words[filled++] = numbers.computeIfAbsent(cutting.folded(i), word -> numbers.size());
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

    /// The number of each word that any work says.
    Map<String, Integer> numbers() {
        return numbers;
    }

    /// Words of all works, one work after another; not to be changed.
    int[] words() {
        return words;
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

    /// How many works say each word.
    int[] worksWith() {
        int[] counts = new int[numbers.size()];
        int[] last = new int[numbers.size()];
        Arrays.fill(last, -1);
        for (int work = 0; work < ids.size(); work++) {
            for (int i = wordStart(work); i < wordEnd(work); i++) {
                if (last[words[i]] != work) {
                    last[words[i]] = work;
                    counts[words[i]]++;
                }
            }
        }
        return counts;
    }
}
