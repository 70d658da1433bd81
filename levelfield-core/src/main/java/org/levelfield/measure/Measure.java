package org.levelfield.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.store.SqlResource;

/// A measure: its SQL file, with the header as its documentation. The header's entries are `title`, `one row per`,
/// `question`, `definition`, `unit`, `paper`, `counting`, `population`, `intervals`, `bounds`, `coverage`, `caveats`,
/// `groupings`. `chart` says which columns are drawn over the years, as `column = label; column = label`; `count` names
/// the column of the units behind a row and `counted` what they are, if not `n` and works. A measure that has a value
/// for
/// every work names the table of them as `unit table`, the columns to print of it as `work columns`, and under `needs`,
/// before a semicolon, what at least one row must meet for the measure to make sense, and behind it what the field
/// lacks
/// where none does. Two entries are for the page: `shown by`, the groupings that it begins with where years alone say
/// nothing, and `listed`, as `concept by weight`, for a measure whose answer is a list, the largest in these columns
/// first.
///
/// @param name as asked for in the command
/// @param header entries in the file's order
/// @param sql the query, with `${by}`, `${units}`, `${filter}` and `${order}` to be filled in, and
///     `${besides country}`, the groupings but the country
public record Measure(String name, Map<String, String> header, String sql) {

    /// The grouping that gives one row a work, of measures that have a value for every work.
    public static final String WORK = "work";

    private static final Pattern ENTRY = Pattern.compile("^-- ([a-z ]+): (.+)$");

    /// All measures, in the order in which they are listed.
    private static final List<String> NAMES = List.of(
            "sector-share",
            "composition",
            "collaboration",
            "talent-flow",
            "career-moves",
            "dual-affiliation",
            "returns",
            "new-institutions",
            "move-effects",
            "countries",
            "citations",
            "disruption",
            "sleeping-beauty",
            "combinations",
            "concentration",
            "code-shared",
            "data-shared",
            "contribution-kinds",
            "scrutiny",
            "scrutinised-models",
            "model-share",
            "model-access",
            "compute-growth",
            "compute-gap",
            "compute-concentration",
            "compute-share",
            "model-uptake",
            "topic-divide",
            "model-age",
            "survey-age",
            "first-pairs",
            "increments",
            "text-novelty",
            "missing-literature",
            "bursts",
            "rising-concepts",
            "neglected-concepts");

    public Measure {
        header = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(header));
    }

    /// Every measure there is.
    public static List<Measure> all() {
        return NAMES.stream().map(Measure::of).toList();
    }

    private static Measure of(String name) {
        Map<String, String> header = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder();
        SqlResource.text("measures/" + name).lines().forEach(line -> {
            Matcher entry = ENTRY.matcher(line);
            if (sql.isEmpty() && entry.matches()) {
                header.put(entry.group(1), entry.group(2));
            } else {
                sql.append(line).append('\n');
            }
        });
        return new Measure(name, header, sql.toString());
    }

    /// An entry of the header, or the empty string.
    public String entry(String key) {
        return header.getOrDefault(key, "");
    }

    /// The table whose rows it counts: its years hold the question's, and its columns what may be asked for.
    public String population() {
        return header.getOrDefault("population", "merged_work");
    }

    /// What one row of the population is, in the plural.
    public String units() {
        return switch (population()) {
            case "notable_model" -> "models";
            case "burst_year" -> "bursts";
            default -> "works";
        };
    }

    public String title() {
        return entry("title");
    }

    /// The columns by which it can be grouped.
    public List<String> groupings() {
        return list("groupings");
    }

    /// Whether it can be asked for each work.
    public boolean hasWorks() {
        return header.containsKey("work columns");
    }

    /// The ways of counting that it knows; the first is the default.
    public List<String> countings() {
        return list("counting");
    }

    private List<String> list(String key) {
        return List.of(entry(key).split(",\\s*"));
    }
}
