package org.levelfield.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.NotMeasurable;
import org.levelfield.measure.Question;
import org.levelfield.measure.Survey;
import org.levelfield.measure.TableText;
import org.levelfield.store.Field;

/// The figures over all works that an update tells of: what the measures of the first page say without any grouping.
public final class HeadlineFigures {

    private static final List<String> MEASURES =
            List.of("sector-share", "collaboration", "compute-share", "code-shared", "citations", "model-share");

    private HeadlineFigures() {}

    /// A figure that is not what it was; empty where there was none.
    public record Change(String measure, String figure, String before, String after) {}

    /// All headline figures, by measure and column; a measure that a field cannot answer has none.
    static Map<String, String> of(Path root) {
        Map<String, String> figures = new LinkedHashMap<>();
        try (Field field = Field.open(root, Landscape.tableNames())) {
            field.manifest()
                    .stages()
                    .forEach(stage -> stage.tables().forEach(table -> {
                        String key = "rows\t" + table.table();
                        long sum = Long.parseLong(figures.getOrDefault(key, "0")) + table.rows();
                        figures.put(key, String.valueOf(sum));
                    }));
            Survey survey = new Survey(field.database());
            for (String name : MEASURES) {
                answer(survey, name).ifPresent(table -> add(figures, name, table));
            }
        }
        return figures;
    }

    private static Optional<MeasureTable> answer(Survey survey, String name) {
        try {
            return Optional.of(survey.ask(new Question(
                    Survey.measure(name),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    "full")));
        } catch (NotMeasurable notHere) {
            return Optional.empty();
        }
    }

    private static void add(Map<String, String> figures, String name, MeasureTable table) {
        for (List<@Nullable Object> row : table.rows()) {
            for (int i = 1; i < table.columns().size(); i++) {
                figures.put(name + "\t" + table.columns().get(i), TableText.text(row.get(i)));
            }
        }
    }

    /// What is not the same.
    static List<Change> changes(Map<String, String> before, Map<String, String> after) {
        Map<String, String> all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        List<Change> changes = new ArrayList<>();
        for (String key : all.keySet()) {
            String old = before.getOrDefault(key, "");
            String now = after.getOrDefault(key, "");
            if (!old.equals(now)) {
                int tab = key.indexOf('\t');
                changes.add(new Change(key.substring(0, tab), key.substring(tab + 1), old, now));
            }
        }
        return changes;
    }
}
