package org.levelfield.check;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.store.CsvResource;

/// Phrases that open a facet, from `check/facet-cues.csv`: inside an idea, such as `by` and `so that`, and first words
/// that say that it begins with its problem, such as `predict`.
final class FacetCues {

    private static final Map<String, Facet.Kind> INSIDE = at("inside");
    private static final Map<String, Facet.Kind> AT_START = at("start");

    /// A cue, or a sign between two clauses; group 1 is the cue, longer ones first.
    static final Pattern CUT = Pattern.compile(
            INSIDE.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<![\\w-])(", ")(?![\\w-])|[.;:!?](?=\\s)")),
            Pattern.CASE_INSENSITIVE);

    private FacetCues() {}

    private static Map<String, Facet.Kind> at(String place) {
        return CsvResource.rows("check/facet-cues.csv").stream()
                .filter(row -> row.get("place").equals(place))
                .collect(Collectors.toUnmodifiableMap(row -> row.get("cue"), FacetCues::kind));
    }

    private static Facet.Kind kind(CSVRecord row) {
        return Facet.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    }

    /// What a cue opens.
    static Facet.Kind opens(String cue) {
        return INSIDE.getOrDefault(cue.toLowerCase(Locale.ROOT), Facet.Kind.PROBLEM);
    }

    /// Whether an idea that begins with this word begins with its problem.
    static boolean saysProblem(String first) {
        return AT_START.containsKey(first.toLowerCase(Locale.ROOT));
    }
}
