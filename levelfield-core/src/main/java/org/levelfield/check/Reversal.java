package org.levelfield.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Questions that try to refute that an idea is open: its parts alone, its other names, and works that look back on it.
final class Reversal {

    private static final int NAMES = 6;

    private Reversal() {}

    /// Questions by their purpose.
    static Map<String, String> questions(List<Facet> facets, List<String> names) {
        Map<String, String> questions = new LinkedHashMap<>();
        if (facets.size() > 1) {
            facets.forEach(facet -> questions.put("its " + facet.kind().label() + " alone", facet.text()));
        }
        String subject = facets.stream()
                .filter(facet -> facet.kind() == Facet.Kind.PROBLEM || facet.kind() == Facet.Kind.METHOD)
                .map(Facet::text)
                .collect(Collectors.joining(" "));
        if (!subject.isEmpty()) {
            questions.put("to refute that it is open", subject + " survey review revisited extends previous work on");
        }
        if (!names.isEmpty()) {
            questions.put(
                    "under its other names",
                    names.stream().limit(NAMES).collect(Collectors.joining(" ")) + " " + subject);
        }
        return questions;
    }
}
