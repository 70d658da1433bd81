package org.levelfield.landmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.levelfield.model.Work;
import org.levelfield.store.CsvResource;
import org.levelfield.text.TitleKey;

/// Every venue of the bundled works is spelled in one way.
class LandmarkVenuesTest {
    private static final Set<String> VENUES = new TreeSet<>(LandmarkFiles.works().works.stream()
            .map(Work::source)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));

    @Test
    void noTwoDifferInCaseAccentsOrPunctuationOnly() {
        assertThat(VENUES.stream().map(TitleKey::of)).doesNotHaveDuplicates();
    }

    /// The table of series says which name is the short one.
    @Test
    void noneIsWrittenAsAnAlias() {
        Map<String, String> shortNames = new HashMap<>();
        for (CSVRecord row : CsvResource.rows("venues/series.csv")) {
            for (String name : (row.get("name") + "|" + row.get("aliases")).split("\\|", -1)) {
                shortNames.put(TitleKey.of(name), row.get("venue"));
            }
        }

        assertThat(VENUES)
                .allSatisfy(venue -> assertThat(shortNames.getOrDefault(TitleKey.of(venue), venue))
                        .isEqualTo(venue));
    }

    /// `JASA` and `Journal of the American Statistical Association` would be the same venue.
    @Test
    void noneIsTheInitialsOfAnother() {
        List<String> pairs = new ArrayList<>();
        for (String full : VENUES) {
            String initials = initials(full);
            for (String venue : VENUES) {
                boolean oneWord = !venue.contains(" ") && initials.length() > 2 && !full.startsWith(venue);
                if (oneWord && initials.equals(capitals(venue))) {
                    pairs.add(venue + " = " + full);
                }
            }
        }
        assertThat(pairs).isEmpty();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[^\\p{L}]+", -1)) {
            boolean acronym = word.equals(word.toUpperCase(Locale.ROOT));
            initials.append(acronym ? word : capitals(word));
        }
        return initials.toString();
    }

    private static String capitals(String name) {
        return name.replaceAll("[^\\p{Lu}]", "");
    }
}
