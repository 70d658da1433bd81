package org.levelfield.landmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// Every fact compared, counted by kind and column; those that differ are kept as lines for a person to read.
final class Disagreements {

    /// How often a column was compared and how often the two sides agreed.
    record Agreement(int agreed, int compared) {
        double share() {
            return compared == 0 ? 0 : (double) agreed / compared;
        }

        private Agreement plus(boolean agrees) {
            return new Agreement(agreed + (agrees ? 1 : 0), compared + 1);
        }
    }

    private record Line(String kind, String name, String column, String ours, String theirs) {}

    private final Map<String, Agreement> byColumn = new TreeMap<>();
    private final List<Line> lines = new ArrayList<>();

    /// Counts one comparison. Where either side has no value there is nothing to compare.
    void compare(
            String kind, String name, String column, @Nullable Object ours, @Nullable Object theirs, boolean agrees) {
        if (ours == null || theirs == null) {
            return;
        }
        byColumn.merge(kind + " " + column, new Agreement(0, 0).plus(agrees), (sum, one) -> sum.plus(agrees));
        if (!agrees) {
            lines.add(new Line(kind, name, column, ours.toString(), theirs.toString()));
        }
    }

    /// Counts two numbers that agree where neither exceeds the other by this factor.
    void compareWithin(
            double factor, String kind, String name, String column, @Nullable Double ours, @Nullable Double theirs) {
        boolean agrees = ours != null && theirs != null && ours <= theirs * factor && theirs <= ours * factor;
        compare(kind, name, column, ours, theirs, agrees);
    }

    Agreement of(String column) {
        return byColumn.getOrDefault(column, new Agreement(0, 0));
    }

    int count() {
        return lines.size();
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader("kind", "name", "column", "ours", "theirs")
                .setRecordSeparator('\n')
                .get();
        try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), format)) {
            for (Line line : lines) {
                printer.printRecord(line.kind, line.name, line.column, line.ours, line.theirs);
            }
        }
    }

    @Override
    public String toString() {
        return byColumn.entrySet().stream()
                .map(entry -> "%s %d of %d %.3f"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().agreed(),
                                entry.getValue().compared(),
                                entry.getValue().share()))
                .collect(Collectors.joining("\n"));
    }
}
