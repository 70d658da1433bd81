package org.levelfield.cloze;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.levelfield.learn.RoundedRows;
import org.levelfield.store.RowsByKey;
import org.levelfield.store.SqlResource;
import org.levelfield.store.StageOutput;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// The stage `cloze`: vectors of words and works in which a sentence is near the work that it was taken from, as a file
/// beside the stage's table.
public final class ClozeStage {

    static final String FOLDER = "cloze";
    static final String FILE = "cloze.vectors";
    private static final String TEXTS = SqlResource.text("stages/cloze/texts");

    public void run(Workspace workspace) {
        Optional<Path> before =
                workspace.learnedBefore().map(folder -> folder.resolve(FOLDER).resolve(FILE));
        Made made = before.isPresent() ? following(workspace, before.get()) : learned(workspace);
        Path folder = workspace.folder().resolve(FOLDER);
        try {
            Files.createDirectories(folder);
            made.vectors().write(folder.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        workspace.keepBeside(folder);
        TableWriter table = workspace.writer("cloze_vectors");
        table.row()
                .big(made.vectors().size())
                .big(made.vectors().words().length)
                .whole(ClozeTraining.WIDTH)
                .number(made.loss())
                .end();
        workspace.show("cloze_vectors");
    }

    private record Made(ClozeVectors vectors, double loss) {}

    private static Made learned(Workspace workspace) {
        ClozeTexts texts = new ClozeTexts();
        workspace.database().stream(TEXTS, row -> add(row, texts));
        ClozeWords words = ClozeWords.of(texts);
        ClozeTraining.Learned learned = ClozeTraining.of(texts, words);
        RoundedRows wordRows = RoundedRows.of(learned.vectors(), ClozeTraining.WIDTH);
        ClozeVectors vectors = vectors(texts, words, wordRows);
        rows(workspace, vectors).finish();
        return new Made(vectors, learned.loss());
    }

    /// Keeps the words' vectors of before; works whose texts have changed since get theirs by these.
    private static Made following(Workspace workspace, Path file) {
        ClozeVectors before = ClozeVectors.readOrFail(file);
        RowsByKey rows = rows(workspace, before);
        ClozeTexts changed = new ClozeTexts();
        rows.stream(row -> add(row, changed));
        ClozeWords words = ClozeWords.kept(changed, before.words(), before.rarity());
        ClozeVectors made = vectors(changed, words, before.wordRows());
        List<String> works = workspace
                .database()
                .query(
                        "select work_id from merged_work order by work_id",
                        row -> Objects.requireNonNull(row.getString(1)));
        rows.finish();
        workspace.note(StageOutput.LEFT, 1);
        workspace.note("works with a new vector", changed.size());
        workspace.showPrevious("cloze_vectors", "cloze_before");
        double loss = workspace
                .database()
                .query("select loss from cloze_before", row -> row.getDouble(1))
                .getFirst();
        return new Made(before.with(works, made), loss);
    }

    /// The works' vectors follow from their texts and the words' vectors.
    private static RowsByKey rows(Workspace workspace, ClozeVectors words) {
        return new RowsByKey(workspace, "work_id", TEXTS, List.of(), words.hashOfWords());
    }

    private static void add(ResultSet row, ClozeTexts texts) throws SQLException {
        texts.add(
                Objects.requireNonNull(row.getString("work_id")),
                Objects.requireNonNullElse(row.getString("title"), ""),
                Objects.requireNonNullElse(row.getString("abstract"), ""));
    }

    /// Every work along the vectors of its words.
    static ClozeVectors vectors(ClozeTexts texts, ClozeWords words, RoundedRows wordRows) {
        int width = ClozeTraining.WIDTH;
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
