package org.levelfield.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;
import org.levelfield.search.vector.VectorTraining;
import org.levelfield.search.vector.WorkVectors;
import org.levelfield.store.SqlResource;
import org.levelfield.store.StageOutput;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// The stage `index`: what searching stands on, as files in the folder `index` beside the stage's table.
public final class IndexStage {

    static final String FOLDER = "index";
    /// The folder of the lexical index within that of the whole.
    public static final String LEXICAL = "lexical";
    static final String VECTOR = "vector";
    static final String VECTOR_FILE = "works.vectors";

    public void run(Workspace workspace) {
        SqlResource.statements("views/code_work").forEach(workspace.database()::execute);
        Path folder = workspace.folder().resolve(FOLDER);
        long[] count = {0};
        try (LexicalWriter writer = new LexicalWriter(folder.resolve(LEXICAL))) {
            workspace.database().stream(SqlResource.text("stages/index/works"), row -> {
                writer.add(work(row));
                count[0]++;
            });
            writer.finish();
        }
        Optional<Path> before = workspace
                .learnedBefore()
                .map(earlier -> earlier.resolve(FOLDER))
                .filter(earlier -> Files.exists(earlier.resolve(VECTOR).resolve(VECTOR_FILE)));
        writeVectors(folder, before);
        before.ifPresent(left -> workspace.note(StageOutput.LEFT, 1));
        workspace.keepBeside(folder);
        TableWriter table = workspace.writer("search_index");
        table.row()
                .text(LEXICAL)
                .big(count[0])
                .big(bytes(folder.resolve(LEXICAL)))
                .end();
        table.row()
                .text(VECTOR)
                .big(count[0])
                .big(bytes(folder.resolve(VECTOR)))
                .end();
        workspace.show("search_index");
    }

    /// Trains the vectors on the lexical index and writes them beside it.
    public static void writeVectors(Path folder) {
        writeVectors(folder, Optional.empty());
    }

    /// @param before an index whose directions of words are kept, and the vectors of works whose texts it has
    static void writeVectors(Path folder, Optional<Path> before) {
        Path place = folder.resolve(VECTOR);
        try (Directory directory = new MMapDirectory(folder.resolve(LEXICAL));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            Files.createDirectories(place);
            if (reader.numDocs() > 0) {
                vectors(reader, before).write(place.resolve(VECTOR_FILE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorkVectors vectors(DirectoryReader reader, Optional<Path> before) throws IOException {
        if (before.isEmpty()) {
            return VectorTraining.of(reader, WorkFields.TEXT);
        }
        WorkVectors vectors = WorkVectors.read(before.get().resolve(VECTOR).resolve(VECTOR_FILE));
        try (Directory directory = new MMapDirectory(before.get().resolve(LEXICAL));
                DirectoryReader earlier = DirectoryReader.open(directory)) {
            return VectorTraining.following(reader, WorkFields.TEXT, vectors, SameTexts.of(reader, earlier));
        }
    }

    private static IndexedWork work(ResultSet row) throws SQLException {
        return new IndexedWork(
                Objects.requireNonNull(row.getString("work_id")),
                lines(row.getString("members")),
                text(row.getString("title")),
                text(row.getString("abstract")),
                lines(row.getString("keywords")),
                lines(row.getString("concepts")),
                number(row, "cited_by_count"),
                number(row, "year"),
                text(row.getString("venue")),
                text(row.getString("team")),
                sectors(row),
                Objects.requireNonNullElse(row.getString("reach"), WorkFields.UNKNOWN),
                code(row));
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static List<String> sectors(ResultSet row) throws SQLException {
        List<String> sectors = new ArrayList<>();
        for (String sector : List.of("academia", "industry", "other")) {
            if (row.getBoolean(sector)) {
                sectors.add(sector);
            }
        }
        return sectors.isEmpty() ? List.of(WorkFields.UNKNOWN) : sectors;
    }

    private static String code(ResultSet row) throws SQLException {
        if (row.getInt("has_code") == 1) {
            return row.getInt("official") == 1 ? "official" : "linked";
        }
        return row.getInt("recorded") == 1 ? "none" : WorkFields.UNKNOWN;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static List<String> lines(@Nullable String value) {
        return value == null ? List.of() : value.lines().toList();
    }

    private static long bytes(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            long sum = 0;
            for (Path file : files.toList()) {
                sum += Files.size(file);
            }
            return sum;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
