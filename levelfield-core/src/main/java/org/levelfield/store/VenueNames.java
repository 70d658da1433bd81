package org.levelfield.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.text.TitleKey;

/// Short names of venues: `Advances in Neural Information Processing Systems 31` and `NIPS` are NeurIPS. The table is
/// `venues/series.csv`; a source that it does not know keeps its own name.
///
/// What is held at a conference but is not the conference (workshops, companions, extended abstracts) keeps its own
/// name, since its works were reviewed otherwise.
public final class VenueNames {

    /// The series that is no publication: what stands there may stand elsewhere as well.
    public static final String PREPRINTS = "arXiv";

    private static final Pattern BESIDE = Pattern.compile(
            "\\b(workshops?|companion|extended abstracts?|tutorials?|adjunct|doctoral|posters?|demonstrations?|courses"
                    + "|sketches|panels|talks|student|supplement|findings|shared task)\\b");
    private static final Pattern NUMBERS = Pattern.compile(
            "\\b(\\d+(st|nd|rd|th)?|proceedings|of|the|ieee|cvf|rsj|acm|annual|advances|in|volume|vol|part|conference record"
                    + "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\w+teenth|twent(y|ieth)( \\w+th| first| second| third)?)\\b");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, String> byName = new HashMap<>();

    private VenueNames() {}

    /// The table that ships with the program.
    public static VenueNames bundled() {
        VenueNames names = new VenueNames();
        for (CSVRecord row : CsvResource.rows("venues/series.csv")) {
            names.add(row.get("venue"), row.get("name") + "|" + row.get("aliases"));
        }
        return names;
    }

    private void add(String venue, String names) {
        for (String name : names.split("\\|", -1)) {
            byName.put(core(TitleKey.words(name)), venue);
        }
    }

    /// The short name of the series that this source belongs to.
    public Optional<String> series(String source) {
        String words = TitleKey.words(source);
        if (BESIDE.matcher(words).find()) {
            return Optional.empty();
        }
        String core = core(words);
        int first = core.indexOf(' ');
        int last = core.lastIndexOf(' ');
        return named(core)
                .or(() -> first < 0 ? Optional.empty() : both(core.substring(0, first), core.substring(first + 1)))
                .or(() -> last < 0 ? Optional.empty() : both(core.substring(last + 1), core.substring(0, last)));
    }

    private Optional<String> named(String core) {
        return Optional.ofNullable(byName.get(core));
    }

    /// The series of which both an acronym and a name are given: `… Pattern Recognition (CVPR)`, `CHI Conference on …`.
    private Optional<String> both(String acronym, String name) {
        return named(acronym).filter(venue -> named(name).equals(Optional.of(venue)));
    }

    /// The words that name the series: without numbers, years and `Proceedings of the`.
    private static String core(String words) {
        String bare = SPACES.matcher(NUMBERS.matcher(words).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return bare.isEmpty() ? words : bare;
    }
}
