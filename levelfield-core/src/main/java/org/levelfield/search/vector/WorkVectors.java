package org.levelfield.search.vector;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.levelfield.learn.RoundedRows;

/// Vectors of the works of an index, and of any text by the same terms. Safe for threads once made.
public final class WorkVectors {

    private static final float[] FREQUENCY_WEIGHTS = frequencyWeights();

    private final Map<String, Integer> terms;
    private final float[] rarity;
    private final RoundedRows termRows;
    private final RoundedRows workRows;

    WorkVectors(Map<String, Integer> terms, float[] rarity, RoundedRows termRows, RoundedRows workRows) {
        this.terms = terms;
        this.rarity = rarity;
        this.termRows = termRows;
        this.workRows = workRows;
    }

    /// Works, numbered as in the lexical index.
    public int size() {
        return workRows.count();
    }

    Map<String, Integer> terms() {
        return terms;
    }

    float[] rarity() {
        return rarity;
    }

    RoundedRows termRows() {
        return termRows;
    }

    RoundedRows workRows() {
        return workRows;
    }

    /// How often a word counts for a vector that stands so often in a text.
    static float frequencyWeight(float frequency) {
        int whole = (int) frequency;
        return whole == frequency && whole < FREQUENCY_WEIGHTS.length
                ? FREQUENCY_WEIGHTS[whole]
                : 1 + (float) Math.log(frequency);
    }

    private static float[] frequencyWeights() {
        float[] weights = new float[64];
        for (int i = 1; i < weights.length; i++) {
            weights[i] = 1 + (float) Math.log(i);
        }
        return weights;
    }

    /// The cosine of a text with every work, by number; empty where no term of the text has a vector.
    ///
    /// @param frequencies of the text's folded terms
    public Optional<float[]> nearness(Map<String, Float> frequencies) {
        float[] sum = new float[termRows.width()];
        frequencies.forEach((term, frequency) -> {
            Integer number = terms.get(term);
            if (number != null) {
                termRows.addTo(sum, number, frequencyWeight(frequency) * rarity[number]);
            }
        });
        if (!unit(sum, 0, sum.length)) {
            return Optional.empty();
        }
        RoundedRows text = RoundedRows.of(sum, sum.length);
        float[] nearness = new float[size()];
        for (int i = 0; i < nearness.length; i++) {
            nearness[i] = workRows.dot(i, text);
        }
        return Optional.of(nearness);
    }

    /// Makes a row of length 1, if it has a direction.
    static boolean unit(float[] rows, int from, int width) {
        double squares = 0;
        for (int i = from; i < from + width; i++) {
            squares += (double) rows[i] * rows[i];
        }
        if (squares < 1e-12) {
            return false;
        }
        float scale = (float) (1 / Math.sqrt(squares));
        for (int i = from; i < from + width; i++) {
            rows[i] *= scale;
        }
        return true;
    }

    /// Writes the vectors into a file.
    public void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            String[] names = new String[rarity.length];
            terms.forEach((term, number) -> names[number] = term);
            out.writeInt(names.length);
            for (int i = 0; i < names.length; i++) {
                out.writeUTF(names[i]);
                out.writeFloat(rarity[i]);
            }
            termRows.write(out);
            workRows.write(out);
        }
    }

    /// Reads what [#write(Path)] wrote.
    public static WorkVectors read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            int count = in.readInt();
            Map<String, Integer> terms = HashMap.newHashMap(count);
            float[] rarity = new float[count];
            for (int i = 0; i < count; i++) {
                terms.put(in.readUTF(), i);
                rarity[i] = in.readFloat();
            }
            return new WorkVectors(terms, rarity, RoundedRows.read(in), RoundedRows.read(in));
        }
    }
}
