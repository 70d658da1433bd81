package org.levelfield.cloze;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.levelfield.learn.RoundedRows;
import org.levelfield.run.ContentHash;
import org.levelfield.run.DiskTrouble;
import org.levelfield.store.FieldDirectory;
import org.levelfield.text.TextWords;

/// Vectors of the words and works of a field, in which a sentence is near the work that says it ([ClozeTraining]). Safe
/// for threads once made.
public final class ClozeVectors {

    private final String[] words;
    private final float[] rarity;
    private final RoundedRows wordRows;
    private final String[] works;
    private final RoundedRows workRows;
    private final Map<String, Integer> places;
    private final Map<String, Integer> workPlaces;

    ClozeVectors(String[] words, float[] rarity, RoundedRows wordRows, String[] works, RoundedRows workRows) {
        this.words = words;
        this.rarity = rarity;
        this.wordRows = wordRows;
        this.works = works;
        this.workRows = workRows;
        places = ClozeWords.places(words);
        workPlaces = ClozeWords.places(works);
    }

    /// Reads the vectors of the field as it is published now.
    public static ClozeVectors open(FieldDirectory field) {
        return readOrFail(field.published("cloze").resolve(ClozeStage.FOLDER).resolve(ClozeStage.FILE));
    }

    /// Reads vectors that have to be there.
    static ClozeVectors readOrFail(Path file) {
        try {
            return read(file);
        } catch (IOException e) {
            throw DiskTrouble.reading(file, e);
        }
    }

    /// No vectors at all: every word is unknown, and no work has one.
    public static ClozeVectors none() {
        return new ClozeVectors(
                new String[0],
                new float[0],
                RoundedRows.empty(0, ClozeTraining.WIDTH),
                new String[0],
                RoundedRows.empty(0, ClozeTraining.WIDTH));
    }

    /// What a word counts for that stands so often in a text.
    static float weight(int times, float rarity) {
        return (1 + (float) Math.log(times)) * rarity;
    }

    /// Works that have a vector, found or not by a question.
    public int size() {
        return works.length;
    }

    public String workId(int work) {
        return works[work];
    }

    /// The number of a work, or -1.
    public int placeOf(String workId) {
        return workPlaces.getOrDefault(workId, -1);
    }

    String[] words() {
        return words;
    }

    float[] rarity() {
        return rarity;
    }

    RoundedRows wordRows() {
        return wordRows;
    }

    /// The same words with these works: of each the vector in `changed`, or else the one that it has here.
    ClozeVectors with(List<String> ids, ClozeVectors changed) {
        RoundedRows rows = RoundedRows.empty(ids.size(), wordRows.width());
        for (int work = 0; work < ids.size(); work++) {
            int place = changed.placeOf(ids.get(work));
            if (place >= 0) {
                rows.put(work, changed.workRows, place);
            } else {
                rows.put(work, workRows, placeOf(ids.get(work)));
            }
        }
        return new ClozeVectors(words, rarity, wordRows, ids.toArray(String[]::new), rows);
    }

    /// Of all that the works' vectors are made by.
    String hashOfWords() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writeWords(new DataOutputStream(bytes));
            return new ContentHash()
                    .add(new ByteArrayInputStream(bytes.toByteArray()))
                    .hex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The vector of a text, of length 1; empty where no word of it has one.
    public Optional<float[]> text(String text) {
        TextWords cutting = new TextWords();
        cutting.cut(text);
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int i = 0; i < cutting.size(); i++) {
            Integer place = places.get(cutting.folded(i));
            if (place != null) {
                counts.merge(place, 1, Integer::sum);
            }
        }
        float[] sum = new float[wordRows.width()];
        counts.forEach((place, times) -> wordRows.addTo(sum, place, weight(times, rarity[place])));
        return unit(sum);
    }

    /// The vector of a folded word, of length 1; empty where it has none.
    public Optional<float[]> word(String folded) {
        Integer place = places.get(folded);
        if (place == null) {
            return Optional.empty();
        }
        float[] vector = new float[wordRows.width()];
        wordRows.addTo(vector, place, 1);
        return unit(vector);
    }

    /// The vector of a folded word times its rarity: what a text that says it once has of it. Empty where it has none.
    public Optional<float[]> share(String folded) {
        Integer place = places.get(folded);
        if (place == null) {
            return Optional.empty();
        }
        float[] vector = new float[wordRows.width()];
        wordRows.addTo(vector, place, rarity[place]);
        return Optional.of(vector);
    }

    /// Numbers of a vector.
    public int width() {
        return wordRows.width();
    }

    /// The cosine of a vector of length 1 with every work, by number.
    public float[] nearness(float[] vector) {
        RoundedRows single = RoundedRows.of(vector, vector.length);
        float[] nearness = new float[works.length];
        for (int work = 0; work < nearness.length; work++) {
            nearness[work] = workRows.dot(work, single);
        }
        return nearness;
    }

    private static Optional<float[]> unit(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += (double) value * value;
        }
        if (sum < 1e-12) {
            return Optional.empty();
        }
        float scale = (float) (1 / Math.sqrt(sum));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= scale;
        }
        return Optional.of(vector);
    }

    /// Writes the vectors into a file.
    void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            writeWords(out);
            out.writeInt(works.length);
            for (String work : works) {
                out.writeUTF(work);
            }
            workRows.write(out);
        }
    }

    private void writeWords(DataOutputStream out) throws IOException {
        out.writeInt(words.length);
        for (int i = 0; i < words.length; i++) {
            out.writeUTF(words[i]);
            out.writeFloat(rarity[i]);
        }
        wordRows.write(out);
    }

    /// Reads what [#write(Path)] wrote.
    static ClozeVectors read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            String[] words = new String[in.readInt()];
            float[] rarity = new float[words.length];
            for (int i = 0; i < words.length; i++) {
                words[i] = in.readUTF();
                rarity[i] = in.readFloat();
            }
            RoundedRows wordRows = RoundedRows.read(in);
            String[] works = new String[in.readInt()];
            for (int i = 0; i < works.length; i++) {
                works[i] = in.readUTF();
            }
            return new ClozeVectors(words, rarity, wordRows, works, RoundedRows.read(in));
        }
    }
}
