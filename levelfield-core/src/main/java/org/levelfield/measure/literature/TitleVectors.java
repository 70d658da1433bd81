package org.levelfield.measure.literature;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.levelfield.store.StoredTitles;
import org.levelfield.text.TextWords;
import org.levelfield.text.WordIds;

/// Likeness of titles to a text by the words they share, each weighed by rarity (cosine of tf-idf; Spärck Jones 1972).
/// An object serves one thread.
final class TitleVectors {

    /// A word of more titles than one in so many finds nothing on its own.
    private static final int COMMON_SHARE = 40;

    private final StoredTitles titles;
    private final TextWords cutting = new TextWords();
    private final float[] norms;

    TitleVectors(StoredTitles titles) {
        this.titles = titles;
        norms = new float[titles.size()];
        for (int work = 0; work < norms.length; work++) {
            double squares = 0;
            for (int i = 0; i < titles.wordCount(work); i++) {
                double weight = weight(titles.word(work, i));
                squares += weight * weight;
            }
            norms[work] = (float) Math.sqrt(squares);
        }
    }

    private double weight(int word) {
        return titles.weight(titles.frequency(word));
    }

    /// The words of a text, each with how often it stands there.
    Map<Integer, Double> words(String text) {
        Map<Integer, Double> counts = new HashMap<>();
        cutting.cut(text);
        for (int i = 0; i < cutting.size(); i++) {
            int word = titles.words().find(cutting, i);
            if (word != WordIds.UNKNOWN) {
                counts.merge(word, 1.0, Double::sum);
            }
        }
        return counts;
    }

    /// The words of the titles of some works.
    Map<Integer, Double> words(int[] works) {
        Map<Integer, Double> counts = new HashMap<>();
        for (int work : works) {
            for (int i = 0; i < titles.wordCount(work); i++) {
                counts.merge(titles.word(work, i), 1.0, Double::sum);
            }
        }
        return counts;
    }

    /// Adds the cosine of every title with these words to its place in `sums`; returns the works that got one.
    int[] add(Map<Integer, Double> words, float[] sums) {
        int[] met = new int[1 << 10];
        int count = 0;
        double squares = 0;
        for (Map.Entry<Integer, Double> entry : new java.util.TreeMap<>(words).entrySet()) {
            int word = entry.getKey();
            double weight = weight(word);
            double own = (1 + Math.log(entry.getValue())) * weight;
            squares += own * own;
            if (titles.frequency(word) > Math.max(200, titles.size() / COMMON_SHARE)) {
                continue;
            }
            for (int place = 0; place < titles.frequency(word); place++) {
                int work = titles.posting(word, place);
                if (work >= norms.length) {
                    continue; // another record's title
                }
                if (sums[work] == 0) {
                    if (count == met.length) {
                        met = Arrays.copyOf(met, 2 * count);
                    }
                    met[count++] = work;
                }
                sums[work] += (float) (own * weight / norms[work]);
            }
        }
        double norm = Math.sqrt(squares);
        for (int i = 0; i < count; i++) {
            sums[met[i]] /= (float) norm;
        }
        return Arrays.copyOf(met, count);
    }
}
