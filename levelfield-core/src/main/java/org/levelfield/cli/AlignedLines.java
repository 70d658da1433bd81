package org.levelfield.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/// Rows of named values as aligned columns for people: numbers to the right, words to the left.
final class AlignedLines {

    private AlignedLines() {}

    /// @param rows all with the same names in the same order
    static void print(PrintWriter out, List<? extends Map<String, ?>> rows) {
        if (rows.isEmpty()) {
            out.println("nothing fits");
            return;
        }
        List<String> names = List.copyOf(rows.getFirst().keySet());
        int[] widths = names.stream().mapToInt(String::length).toArray();
        boolean[] numbers = new boolean[widths.length];
        for (int i = 0; i < widths.length; i++) {
            numbers[i] = true;
            for (Map<String, ?> row : rows) {
                String cell = String.valueOf(row.get(names.get(i)));
                widths[i] = Math.max(widths[i], cell.length());
                numbers[i] &= cell.matches("-?[0-9.]*");
            }
        }
        line(out, names, widths, numbers);
        for (Map<String, ?> row : rows) {
            line(out, names.stream().map(name -> String.valueOf(row.get(name))).toList(), widths, numbers);
        }
    }

    private static void line(PrintWriter out, List<String> cells, int[] widths, boolean[] numbers) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String pad = " ".repeat(widths[i] - cell.length());
            line.append(i == 0 ? "" : "  ").append(numbers[i] ? pad + cell : cell + pad);
        }
        out.println(line.toString().stripTrailing());
    }
}
