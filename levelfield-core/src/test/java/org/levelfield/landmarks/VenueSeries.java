package org.levelfield.landmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.store.CsvResource;
import org.levelfield.text.TitleKey;

/// One name for a venue, whatever a source calls it: numbers, publishers and `Proceedings of the` aside, the short name
/// of the table of series.
final class VenueSeries {
    private static final Pattern DRESS = Pattern.compile(
            "\\b(\\w*\\d\\w*|proceedings|of|the|ieee|cvf|acm|annual|conf|advances|in|on|and|volume|first|second|third"
                    + "|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w+teenth|twent(y|ieth)|thirtieth"
                    + "|thirty|international)\\b");

    private static final Map<String, String> OTHERS = Map.of(
            "Commun. ACM", "Communications of the ACM",
            "ACM Comput. Surv.", "ACM Computing Surveys",
            "J. ACM", "Journal of the ACM",
            "Annual Meeting Of The Association For Computational Linguistics", "ACL",
            "NIPS", "NeurIPS",
            "Journal Computational Linguistics", "Computational Linguistics",
            "Evol. Comput.", "Evolutionary Computation",
            "Journal of Artificial Intelligence Research", "JAIR",
            "J. Mach. Learn. Res.", "JMLR");

    private final Map<String, String> byCore = new HashMap<>();

    VenueSeries() {
        for (CSVRecord row : CsvResource.rows("venues/series.csv")) {
            for (String name : (row.get("name") + "|" + row.get("aliases")).split("\\|", -1)) {
                byCore.putIfAbsent(core(name), row.get("venue"));
            }
        }
        OTHERS.forEach((name, venue) -> byCore.put(core(name), venue));
    }

    /// The name of the series, or the folded source where no series is known.
    String of(String source) {
        String core = core(source);
        return byCore.getOrDefault(core, core);
    }

    boolean same(String one, String other) {
        return of(one).equals(of(other)) || TitleKey.of(one).equals(TitleKey.of(other));
    }

    private static String core(String source) {
        return DRESS.matcher(TitleKey.words(source))
                .replaceAll(" ")
                .replaceAll(" +", " ")
                .strip();
    }
}
