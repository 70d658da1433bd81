package org.levelfield.compute.predict;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/// A labelled work as the trained predictor keeps it: its features without its words, and its weight. No text.
record SupportRow(Point point, double weight) {

    private static final int HEXADECIMAL = 16;

    static String line(Point point, double weight) {
        List<String> sizes = new ArrayList<>();
        for (double size : point.sizes()) {
            sizes.add(String.format(Locale.ROOT, "%.3f", size));
        }
        return "%d,%s,%x,%x,%s,%s"
                .formatted(
                        point.year(),
                        new BigInteger(1, reversed(point.keywords().toByteArray())).toString(HEXADECIMAL),
                        point.organizations(),
                        point.domains(),
                        String.join(" ", sizes),
                        String.format(Locale.ROOT, "%.6f", weight));
    }

    static SupportRow of(CSVRecord row) {
        List<Double> sizes = new ArrayList<>();
        for (String size : row.get("sizes").split(" ", -1)) {
            sizes.add(Double.valueOf(size));
        }
        byte[] keywords = reversed(new BigInteger(row.get("keywords"), HEXADECIMAL).toByteArray());
        Point point = new Point(
                Integer.parseInt(row.get("year")),
                BitSet.valueOf(keywords),
                Long.parseLong(row.get("organizations"), HEXADECIMAL),
                Long.parseLong(row.get("domains"), HEXADECIMAL),
                sizes.stream().mapToDouble(Double::doubleValue).toArray(),
                Map.of());
        return new SupportRow(point, Double.parseDouble(row.get("weight")));
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }
}
