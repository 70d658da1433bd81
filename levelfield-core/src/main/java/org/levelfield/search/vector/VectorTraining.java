package org.levelfield.search.vector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.levelfield.learn.RoundedRows;

/// Trains vectors on the terms of a lexical index: directions from a part of the works, drawn evenly,
/// then
/// every work along them. No text is read again.
public final class VectorTraining {

    /// Numbers of a vector.
    static final int WIDTH = 128;

    /// Works that the directions are learned from.
    static final int SAMPLE = 50_000;

    private static final int FEWEST_WORKS = 3;
    private static final int MOST_TERMS = 60_000;
    private static final long SEED = 20_190_814;

    private final Terms terms;
    private final int works;
    private final Map<String, Integer> numbers = new HashMap<>();
    private float[] rarity = new float[1 << 10];

    private VectorTraining(int works, Terms terms) {
        this.terms = terms;
        this.works = works;
    }

    /// Trains on the terms of a field.
    public static WorkVectors of(IndexReader reader, String field) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        return terms == null ? none(reader.maxDoc()) : new VectorTraining(reader.maxDoc(), terms).train();
    }

    /// Vectors without a direction.
    private static WorkVectors none(int works) {
        return new WorkVectors(
                Map.of(), new float[0], RoundedRows.of(new float[0], 1), RoundedRows.of(new float[works], 1));
    }

    /// Keeps the directions of terms; works have the vectors that they had, and those without get theirs by the
    /// directions.
    ///
    /// @param sameAs by work, the work of the same texts in `before`, or -1
    public static WorkVectors following(IndexReader reader, String field, WorkVectors before, int[] sameAs)
            throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return none(reader.maxDoc());
        }
        VectorTraining training = new VectorTraining(reader.maxDoc(), terms);
        training.numbers.putAll(before.terms());
        training.rarity = before.rarity();
        int[] places = new int[sameAs.length];
        int changed = 0;
        for (int work = 0; work < sameAs.length; work++) {
            places[work] = sameAs[work] < 0 ? changed++ : -1;
        }
        RoundedRows made = training.project(before.termRows(), places, changed);
        RoundedRows rows = RoundedRows.empty(sameAs.length, before.termRows().width());
        for (int work = 0; work < sameAs.length; work++) {
            boolean same = sameAs[work] >= 0;
            rows.put(work, same ? before.workRows() : made, same ? sameAs[work] : places[work]);
        }
        return new WorkVectors(before.terms(), before.rarity(), before.termRows(), rows);
    }

    private WorkVectors train() throws IOException {
        int fewest = fewestWorks();
        TermMatrix sample = sample(fewest);
        sample.normalise();
        int width = Math.min(WIDTH, Math.max(1, Math.min(sample.works(), sample.terms()) / 2));
        RoundedRows directions = RoundedRows.of(TermSpace.of(sample, width, SEED), width);
        int[] places = IntStream.range(0, works).toArray();
        return new WorkVectors(
                numbers, Arrays.copyOf(rarity, numbers.size()), directions, project(directions, places, works));
    }

    /// A term must stand in so many works: enough to learn from, and few terms enough to hold.
    private int fewestWorks() throws IOException {
        int[] counts = new int[1 << 12];
        TermsEnum each = terms.iterator();
        while (each.next() != null) {
            counts[Math.min(each.docFreq(), counts.length - 1)]++;
        }
        int fewest = counts.length - 1;
        int sum = counts[fewest];
        while (fewest > FEWEST_WORKS && sum + counts[fewest - 1] <= MOST_TERMS) {
            fewest--;
            sum += counts[fewest];
        }
        return fewest;
    }

    /// The weights of all kept terms in every so manieth work.
    private TermMatrix sample(int fewest) throws IOException {
        int stride = 1 + (works - 1) / SAMPLE;
        TermMatrix sample = new TermMatrix((works + stride - 1) / stride);
        TermsEnum each = terms.iterator();
        PostingsEnum postings = null;
        while (each.next() != null) {
            int frequency = each.docFreq();
            if (frequency < fewest) {
                continue;
            }
            int number = numbers.size();
            if (number == rarity.length) {
                rarity = Arrays.copyOf(rarity, 2 * number);
            }
            rarity[number] = (float) Math.log(1 + (works - frequency + 0.5) / (frequency + 0.5));
            numbers.put(each.term().utf8ToString(), number);
            sample.term();
            postings = each.postings(postings, PostingsEnum.FREQS);
            for (int work = postings.nextDoc(); work != DocIdSetIterator.NO_MORE_DOCS; work = postings.nextDoc()) {
                if (work % stride == 0) {
                    sample.add(work / stride, weight(number, postings.freq()));
                }
            }
        }
        return sample;
    }

    private float weight(int term, int frequency) {
        return WorkVectors.frequencyWeight(frequency) * rarity[term];
    }

    /// Works along the directions, of length 1.
    ///
    /// @param places of the works among the rows, -1 for a work that is left out
    private RoundedRows project(RoundedRows directions, int[] places, int count) {
        int width = directions.width();
        float[] rows = new float[Math.multiplyExact(count, width)];
        Dense.inParts(width, (from, to) -> project(directions, places, rows, from, to));
        for (int row = 0; row < count; row++) {
            WorkVectors.unit(rows, row * width, width);
        }
        return RoundedRows.of(rows, width);
    }

    private void project(RoundedRows directions, int[] places, float[] rows, int from, int to) {
        int width = directions.width();
        float[] direction = new float[width];
        try {
            TermsEnum each = terms.iterator();
            PostingsEnum postings = null;
            while (each.next() != null) {
                Integer number = numbers.get(each.term().utf8ToString());
                if (number == null) {
                    continue;
                }
                Arrays.fill(direction, 0);
                directions.addTo(direction, number, 1);
                postings = each.postings(postings, PostingsEnum.FREQS);
                for (int work = postings.nextDoc(); work != DocIdSetIterator.NO_MORE_DOCS; work = postings.nextDoc()) {
                    if (places[work] >= 0) {
                        float weight = weight(number, postings.freq());
                        Dense.addTo(rows, places[work] * width + from, direction, from, weight, to - from);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
