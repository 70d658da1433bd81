package org.levelfield.cloze;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.levelfield.learn.RoundedRows;
import org.levelfield.store.SqlResource;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// The stage `cloze`: vectors of words and works in which a sentence is near the work that it was taken from, as a file
/// beside the stage's table.
public final class ClozeStage {

    static final String FOLDER = "cloze";
    static final String FILE = "cloze.vectors";

    public void run(Workspace workspace) {
        ClozeTexts texts = new ClozeTexts();
        workspace.database().stream(
                SqlResource.text("stages/cloze/texts"),
                row -> texts.add(
                        Objects.requireNonNull(row.getString("work_id")),
                        Objects.requireNonNullElse(row.getString("title"), ""),
                        Objects.requireNonNullElse(row.getString("abstract"), "")));
        ClozeWords words = ClozeWords.of(texts);
        ClozeTraining.Learned learned = ClozeTraining.of(texts, words);
        Path folder = workspace.folder().resolve(FOLDER);
        try {
            Files.createDirectories(folder);
            vectors(texts, words, learned.vectors()).write(folder.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        workspace.keepBeside(folder);
        TableWriter table = workspace.writer("cloze_vectors");
        table.row()
                .big(texts.size())
                .big(words.size())
                .whole(ClozeTraining.WIDTH)
                .number(learned.loss())
                .end();
        workspace.show("cloze_vectors");
    }

    /// Every work along the vectors of its words.
    static ClozeVectors vectors(ClozeTexts texts, ClozeWords words, float[] learned) {
        int width = ClozeTraining.WIDTH;
        RoundedRows wordRows = RoundedRows.of(learned, width);
        RoundedRows workRows = RoundedRows.empty(texts.size(), width);
        int[] counts = new int[words.size()];
        float[] sum = new float[width];
        String[] ids = new String[texts.size()];
        for (int work = 0; work < texts.size(); work++) {
            ids[work] = texts.id(work);
            for (int i = texts.wordStart(work); i < texts.wordEnd(work); i++) {
                int place = texts.place(i);
                if (place >= 0) {
                    counts[place]++;
                }
            }
            Arrays.fill(sum, 0);
            for (int i = texts.wordStart(work); i < texts.wordEnd(work); i++) {
                int place = texts.place(i);
                if (place >= 0 && counts[place] > 0) {
                    wordRows.addTo(sum, place, ClozeVectors.weight(counts[place], words.rarity()[place]));
                    counts[place] = 0;
                }
            }
            unit(sum);
            workRows.put(work, sum);
        }
        return new ClozeVectors(words.words(), words.rarity(), wordRows, ids, workRows);
    }

    private static void unit(float[] sum) {
        double squares = 1e-12;
        for (float value : sum) {
            squares += (double) value * value;
        }
        for (int k = 0; k < sum.length; k++) {
            sum[k] = (float) (sum[k] / Math.sqrt(squares));
        }
    }
}
