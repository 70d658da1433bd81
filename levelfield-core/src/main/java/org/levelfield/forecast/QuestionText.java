package org.levelfield.forecast;

import java.util.List;
import java.util.Locale;

/// Puts an open pair into words by the kinds of its two concepts.
final class QuestionText {

    private static final double RISING = 1.25;
    private static final double FALLING = 0.8;

    private QuestionText() {}

    static String question(ConceptFacts a, ConceptFacts b) {
        return switch (kinds(a, b)) {
            case "method task", "model task", "method property", "model property" ->
                "Does " + a.name() + " help with " + b.name() + ", and where does it not?";
            case "task method", "task model", "property method", "property model" ->
                "Does " + b.name() + " help with " + a.name() + ", and where does it not?";
            case "method method", "model model", "method model", "model method" ->
                "What does " + a.name() + " gain from " + b.name() + ", or lose to it?";
            case "task task" -> "Does what solves " + a.name() + " also solve " + b.name() + "?";
            default -> {
                if (a.kind().equals("dataset")) {
                    yield "What does " + a.name() + " show about " + b.name() + "?";
                }
                if (b.kind().equals("dataset")) {
                    yield "What does " + b.name() + " show about " + a.name() + "?";
                }
                yield "How do " + a.name() + " and " + b.name() + " bear on each other?";
            }
        };
    }

    private static String kinds(ConceptFacts a, ConceptFacts b) {
        return a.kind() + " " + b.kind();
    }

    /// @param bridge the concept that ties both most, or the empty string
    static String experiment(ConceptFacts a, ConceptFacts b, String bridge) {
        boolean firstIsTask = a.kind().equals("task") || a.kind().equals("dataset");
        ConceptFacts means = firstIsTask ? b : a;
        ConceptFacts end = firstIsTask ? a : b;
        String base = end.work().isEmpty() ? "what is usual for " + end.name() : "“" + end.work() + "”";
        return "Take " + base + " as it stands, and with " + means.name() + " added or put in its place"
                + (bridge.isEmpty() ? "." : "; measure it on " + bridge + ", where both are at home.");
    }

    static String trend(ConceptFacts a, ConceptFacts b) {
        ConceptFacts fewer = a.recent() + a.before() < b.recent() + b.before() ? a : b;
        double growth = (fewer.recent() + 1.0) / (fewer.before() + 1.0);
        return growth >= RISING ? "rising" : growth <= FALLING ? "neglected" : "steady";
    }

    static String near(ConceptFacts a, ConceptFacts b) {
        long known = a.known() + b.known();
        if (known == 0) {
            return "no team is known";
        }
        return String.format(
                Locale.ROOT,
                "of %d works with a known team, %.0f%% academia alone, %.0f%% with industry",
                known,
                100.0 * (a.academic() + b.academic()) / known,
                100.0 * (a.industry() + b.industry()) / known);
    }

    static String bridge(List<String> cells) {
        return cells.get(0) + ": " + cells.get(1) + " works with the first (" + cells.get(2) + "), " + cells.get(3)
                + " with the second (" + cells.get(4) + ")";
    }
}
