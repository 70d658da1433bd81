package org.levelfield.read.paperlists;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Venue and year of a list: from the file's name (`nips2018.json`), which is the layout's rule; from a paper's own
/// citation or page where the file was renamed.
///
/// @param key the list's part of a work's id, such as `nips2018`
/// @param name the venue as the product names it, such as `NeurIPS`
record Venue(String key, @Nullable String name, @Nullable Integer year) {

    private static final Pattern FILE = Pattern.compile("^([a-z]+)[-_ ]?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern BIBTEX_YEAR = Pattern.compile("\\byear\\s*=\\s*[{\"]?\\s*((?:19|20)\\d\\d)");
    private static final Pattern BIBTEX_VENUE =
            Pattern.compile("\\bbooktitle\\s*=\\s*[{\"]\\s*([^\\n]+?)\\s*[}\"],?\\s*\\n");
    private static final Pattern PAGE =
            Pattern.compile("//(?:www\\.|virtual\\.)?([a-z]+)\\.cc/(?:virtual|[A-Za-z]+)/((?:19|20)\\d\\d)\\b");

    /// Those whose name is not the stem in capitals.
    private static final Map<String, String> NAMES = Map.of(
            "nips", "NeurIPS",
            "neurips", "NeurIPS",
            "corl", "CoRL",
            "automl", "AutoML",
            "siggraphasia", "SIGGRAPH Asia",
            "interspeech", "Interspeech");

    private static final Map<String, String> PROCEEDINGS = Map.of(
            "neural information processing systems", "NeurIPS",
            "learning representations", "ICLR",
            "conference on machine learning", "ICML",
            "computer vision and pattern recognition", "CVPR",
            "conference on computer vision", "ICCV",
            "association for computational linguistics", "ACL",
            "empirical methods in natural language", "EMNLP",
            "aaai conference on artificial intelligence", "AAAI");

    static Venue ofFile(String fileName) {
        Matcher matcher = FILE.matcher(fileName.toLowerCase(Locale.ROOT));
        if (matcher.find()) {
            String stem = matcher.group(1);
            return new Venue(stem + matcher.group(2), named(stem), Integer.valueOf(matcher.group(2)));
        }
        return new Venue(fileName.replaceFirst("\\..*$", ""), null, null);
    }

    /// What a paper tells of it, where the file's name did not.
    Venue orOf(@Nullable String bibtex, @Nullable String page) {
        if (name != null && year != null) {
            return this;
        }
        String citation = bibtex == null ? "" : bibtex;
        Matcher published = BIBTEX_YEAR.matcher(citation);
        Matcher booktitle = BIBTEX_VENUE.matcher(citation);
        if (published.find()) {
            Integer inYear = Integer.valueOf(published.group(1));
            return new Venue(key, booktitle.find() ? ofProceedings(booktitle.group(1)) : null, inYear);
        }
        Matcher site = PAGE.matcher(page == null ? "" : page);
        return site.find() ? new Venue(key, named(site.group(1)), Integer.valueOf(site.group(2))) : this;
    }

    private static String named(String stem) {
        return NAMES.getOrDefault(stem, stem.toUpperCase(Locale.ROOT));
    }

    private static String ofProceedings(String booktitle) {
        String lower = booktitle.toLowerCase(Locale.ROOT);
        return PROCEEDINGS.entrySet().stream()
                .filter(entry -> lower.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse(booktitle);
    }
}
