package org.levelfield.bench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts an abstract into sentences.
final class Sentences {

    private static final Pattern BETWEEN = Pattern.compile("(?<=[a-z)\\]\"’][.!?])\\s+(?=[A-Z\"(])");

    private Sentences() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        for (String each : BETWEEN.split(text.strip(), -1)) {
            if (!each.isBlank()) {
                sentences.add(each.strip());
            }
        }
        return sentences;
    }
}
