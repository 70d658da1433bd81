package org.levelfield.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.store.CsvResource;

/// A part of an idea: what it is about, how, where, and what it promises.
public record Facet(Kind kind, String text) {

    /// Which part.
    public enum Kind {
        PROBLEM,
        METHOD,
        SETTING,
        CLAIM;

        /// The name in output.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int MOST = 8;
    private static final int SHORTEST = 3;

    private static final Map<String, Kind> CUES = CsvResource.rows("check/facet-cues.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("cue"), Facet::kind));

    private static final Pattern CUE = Pattern.compile(
            CUES.keySet().stream()
                    .sorted((one, other) -> other.length() - one.length())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<![\\w-])(", ")(?![\\w-])|[.;:!?](?=\\s)")),
            Pattern.CASE_INSENSITIVE);

    private static Kind kind(CSVRecord row) {
        return Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    }

    /// The facets of an idea, in its order: its text parted at cue phrases such as `by`, `for` and `so that`. What
    /// stands before the first cue is the problem; parts of one kind that follow each other are one.
    public static List<Facet> of(String idea) {
        Map<Kind, StringBuilder> parts = new EnumMap<>(Kind.class);
        List<Kind> order = new ArrayList<>();
        Kind kind = Kind.PROBLEM;
        int from = 0;
        Matcher cue = CUE.matcher(idea);
        while (cue.find()) {
            add(parts, order, kind, idea.substring(from, cue.start()));
            from = cue.end();
            String phrase = cue.group(1);
            kind = phrase == null ? Kind.PROBLEM : CUES.getOrDefault(phrase.toLowerCase(Locale.ROOT), kind);
        }
        add(parts, order, kind, idea.substring(from));
        return order.stream()
                .map(each -> new Facet(each, String.valueOf(parts.get(each))))
                .limit(MOST)
                .toList();
    }

    private static void add(Map<Kind, StringBuilder> parts, List<Kind> order, Kind kind, String text) {
        String clean = text.strip().replaceAll("^[\\s,;:.]+|[\\s,;:.]+$", "");
        if (clean.length() < SHORTEST) {
            return;
        }
        StringBuilder part = parts.computeIfAbsent(kind, unknown -> {
            order.add(kind);
            return new StringBuilder();
        });
        part.append(part.isEmpty() ? "" : "; ").append(clean);
    }
}
