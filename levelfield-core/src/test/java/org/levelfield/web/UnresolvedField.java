package org.levelfield.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.levelfield.pipeline.GivenWork;
import org.levelfield.pipeline.Workshop;

/// A field with strings that no rule knows.
///
/// | string | works | occurrences | venues | years |
/// |---|---|---|---|---|
/// | [#LUMEN] | 3 | 4 | NeurIPS 2, ICML 1 | 2018–2020 |
/// | [#HOSTILE] | 2 | 2 | ICML | 2020 |
/// | [#FORMULA] | 1 | 1 | none | 2020 |
/// | [#STARRED] | 1 | 1 | none | 2020 |
///
/// One work with [#LUMEN] has a second author from Toronto, so that its team is known; ten works tell that `zorbing` is
/// a word of companies.
final class UnresolvedField {

    static final String LUMEN = "Qwx Lumen, Zorbing Floor";
    static final String HOSTILE = "</code><script>alert(1)</script> \"Ort\", 'Vux'";
    static final String FORMULA = "=HYPERLINK(Vux)";
    static final String STARRED = "Vux\0\u0007 Wox *";

    private UnresolvedField() {}

    static Path build(Path folder, Path... more) throws IOException {
        Workshop workshop = new Workshop(folder);
        List<Path> inputs = new ArrayList<>(List.of(more));
        inputs.addFirst(workshop.file("works.jsonl", works().toArray(GivenWork[]::new)));
        workshop.build(inputs.toArray(Path[]::new));
        return workshop.root();
    }

    private static List<GivenWork> works() {
        List<GivenWork> works = new ArrayList<>();
        works.add(work("one", "NeurIPS", 2018).author("A", LUMEN).author("B", LUMEN));
        works.add(work("two", "NeurIPS", 2019).author("A", LUMEN).author("B", "University of Toronto"));
        works.add(work("three", "ICML", 2020).author("A", LUMEN).with("cited_by_count", 9));
        works.add(work("four", "ICML", 2020).author("C", HOSTILE));
        works.add(work("five", "ICML", 2020).author("C", HOSTILE));
        works.add(new GivenWork("six", "About the number six").author("D", FORMULA));
        works.add(new GivenWork("seven", "About the number seven")
                .author("D", STARRED)
                .with("primary_topic", java.util.Map.of("display_name", "Numbers & <b>signs</b>")));
        for (char unit = 'a'; unit < 'k'; unit++) {
            works.add(work("known " + unit, "AAAI", 2021).author("E", "Zorbing " + unit + unit + unit + " Inc."));
            works.add(work("taught " + unit, "AAAI", 2021).author("E", "University of " + unit + unit + unit));
        }
        return works;
    }

    private static GivenWork work(String name, String venue, int year) {
        return new GivenWork(name, "About the number " + name).venue(venue).year(year);
    }
}
