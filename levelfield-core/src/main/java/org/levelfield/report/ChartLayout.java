package org.levelfield.report;

import java.util.ArrayList;
import java.util.List;

/// How large a chart is drawn, in units of its own, in which letters are 12 high: wide for a desk, narrow for a phone
/// and
/// for charts side by side. So letters stay readable where a chart has little room.
///
/// @param right room for the names at the lines' ends; little where there is only one line, whose name stands on top
/// @param years labels on the horizontal axis at most
record ChartLayout(int width, int height, int left, int right, int top, int bottom, int years) {

    /// The mean width of a bold letter of a name.
    private static final double LETTER = 6.9;

    private static final int END = 18;
    private static final int GAP = 12;

    static ChartLayout wide(List<String> names) {
        return of(names, 720, 300, 200, 9);
    }

    static ChartLayout narrow(List<String> names) {
        return of(names, 360, 220, 108, 4);
    }

    private static ChartLayout of(List<String> names, int width, int height, int mostRight, int years) {
        if (names.size() == 1) {
            int lines = wrapped(names.getFirst(), (width - GAP) / LETTER).size();
            return new ChartLayout(width, height, 50, END, 12 + 17 * lines, 28, years);
        }
        int right = names.stream()
                .flatMap(name -> wrapped(name, (mostRight - GAP) / LETTER).stream())
                .mapToInt(line -> (int) Math.ceil(line.length() * LETTER) + GAP)
                .max()
                .orElse(END);
        return new ChartLayout(width, height, 50, Math.min(right, mostRight), 14, 28, years);
    }

    /// A name in the lines that fit beside the plot, or above it.
    List<String> lines(String name, boolean above) {
        return wrapped(name, ((above ? width : right) - GAP) / LETTER);
    }

    private static List<String> wrapped(String name, double letters) {
        List<String> lines = new ArrayList<>();
        for (String word : name.split(" ", -1)) {
            boolean fits = !lines.isEmpty() && lines.getLast().length() + 1 + word.length() <= letters;
            if (fits) {
                lines.add(lines.removeLast() + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
