package org.levelfield.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.run.Progress;

/// Rows that are taken over from an earlier build, beside rows that are all made.
final class RowsByKeyTest {

    private static final String TABLE = "work_theme";
    private static final String WORKS = "-- what is known\nselect work_id, said from given order by work_id\n";

    @TempDir
    private Path folder = Path.of("");

    private int runs;

    /// A stage that writes a row for every word of a work, in the order of the words.
    private Run run(Database database, Earlier earlier) {
        Path made = folder.resolve("run-" + runs++);
        List<String> done = new ArrayList<>();
        try (Workspace workspace = new Workspace(database, Files.createDirectories(made), Progress.SILENT, earlier)) {
            RowsByKey rows = RowsByKey.ofWorks(workspace, WORKS, List.of(TABLE));
            rows.stream(row -> {
                String work = row.getString("work_id");
                done.add(work);
                for (String word : String.valueOf(row.getString("said")).split(" ", -1)) {
                    if (!word.isEmpty()) {
                        rows.writer(TABLE).row().text(work).text(word).text("…").end();
                    }
                }
            });
            rows.finish();
            return new Run(made, done, workspace.finish().getFirst(), workspace.beside());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Run(Path folder, List<String> done, TableFiles table, List<String> beside) {
        Earlier asEarlier(String code) {
            List<Path> files = table.files().stream().map(folder::resolve).toList();
            return new Earlier(Map.of(TABLE, files), Optional.of(folder), code, Optional.empty(), Map.of());
        }
    }

    private static void give(Database database, String... works) {
        database.execute("create or replace table given (work_id varchar, said varchar)");
        for (String work : works) {
            String[] parts = work.split("=", -1);
            String said = parts[1].isEmpty() ? "null" : Database.literal(parts[1]);
            database.execute("insert into given values (" + Database.literal(parts[0]) + ", " + said + ")");
        }
    }

    @Test
    void onlyWhatChangedIsDoneAndTheTableIsTheSame() {
        try (Database database = TemporaryDatabase.in(folder)) {
            give(database, "a=one two", "b=three", "c=", "d=four");
            Run first = run(database, Earlier.NOTHING);
            assertThat(first.done()).containsExactly("a", "b", "c", "d");
            assertThat(first.beside()).hasSize(1).allMatch(file -> file.startsWith("kept/"));

            give(database, "a=one two", "b=three and more", "c=", "e=zero one");
            Run second = run(database, first.asEarlier("none"));
            assertThat(second.done()).containsExactly("b", "e");
            assertThat(second.table().sha256())
                    .isEqualTo(run(database, Earlier.NOTHING).table().sha256());
            assertThat(run(database, second.asEarlier("none")).done()).isEmpty();
        }
    }

    @Test
    void otherCodeTakesNothingOver() {
        try (Database database = TemporaryDatabase.in(folder)) {
            give(database, "a=one", "b=two");
            Run first = run(database, Earlier.NOTHING);
            assertThat(run(database, first.asEarlier("changed")).done()).containsExactly("a", "b");
        }
    }

    @Test
    void whatHoldsForAllTakesNothingOverOnceItChanged() {
        try (Database database = TemporaryDatabase.in(folder)) {
            database.execute("create or replace table given as select 'a string' as form, 1 as times");
            Path first = strings(database, Earlier.NOTHING, "registry", 1);
            Earlier earlier = new Earlier(Map.of(), Optional.of(first), "none", Optional.empty(), Map.of());
            strings(database, earlier, "registry", 0);
            strings(database, earlier, "another registry", 1);
        }
    }

    /// Runs a stage that keeps what it makes of each string itself.
    private Path strings(Database database, Earlier earlier, String forAll, int done) {
        Path made = folder.resolve("run-" + runs++);
        List<String> strings = new ArrayList<>();
        try (Workspace workspace = new Workspace(database, Files.createDirectories(made), Progress.SILENT, earlier)) {
            RowsByKey rows = new RowsByKey(workspace, "form", "select * from given", List.of(), forAll);
            rows.stream(row -> strings.add(row.getString("form")));
            rows.finish();
            assertThat(strings).hasSize(done);
            assertThat(workspace.beside()).hasSize(1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return made;
    }

    @Test
    void nobodyKnownGivesAnEmptyTable() {
        try (Database database = TemporaryDatabase.in(folder)) {
            give(database);
            assertThat(run(database, Earlier.NOTHING).table().rows()).isZero();
        }
    }

    @Test
    void manyChangesInSequenceGiveWhatOneBuildGives() {
        Random random = new Random(7);
        String[] words = {"", "x", "y z", "z y", "x x x"};
        try (Database database = TemporaryDatabase.in(folder)) {
            Earlier earlier = Earlier.NOTHING;
            for (int round = 0; round < 8; round++) {
                List<String> works = new ArrayList<>();
                for (int work = 0; work < 40; work++) {
                    if (random.nextInt(5) > 0) {
                        works.add("w" + work + "=" + words[random.nextInt(round % 2 + 2)]);
                    }
                }
                give(database, works.toArray(String[]::new));
                Run again = run(database, earlier);
                assertThat(again.table().sha256())
                        .isEqualTo(run(database, Earlier.NOTHING).table().sha256());
                earlier = again.asEarlier("none");
            }
        }
    }
}
