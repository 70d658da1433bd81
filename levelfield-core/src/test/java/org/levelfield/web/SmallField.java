package org.levelfield.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.levelfield.pipeline.GivenWork;
import org.levelfield.pipeline.Workshop;

/// A field small enough to count by hand.
///
/// | venue | year | academic-only | industry-only | mixed | no affiliation |
/// |---|---|---|---|---|---|
/// | NeurIPS | 2018 | 3 | 1 | 2 | 0 |
/// | NeurIPS | 2019 | 0 | 0 | 0 | 2 |
/// | NeurIPS | 2020 | 2 | 1 | 2 | 1 |
/// | ICML | 2018 | 2 | 0 | 0 | 0 |
/// | ICML | 2020 | 1 | 0 | 1 | 3 |
/// | [#HOSTILE] | 2020 | 1 | 0 | 0 | 0 |
final class SmallField {

    /// A venue's name that is markup, and ends a script element.
    static final String HOSTILE = "</script><img src=x onerror=alert(1)>'\"&";

    /// Points of NeurIPS: two years of which something is known, four classes.
    static final int POINTS_OF_NEURIPS = 8;

    private static final String UNIVERSITY = "University of Toronto";
    private static final String COMPANY = "Google Brain";

    private final List<GivenWork> works = new ArrayList<>();

    private SmallField() {}

    static Path build(Path folder) throws IOException {
        SmallField field = new SmallField();
        field.add("NeurIPS", 2018, 3, 1, 2, 0);
        field.add("NeurIPS", 2019, 0, 0, 0, 2);
        field.add("NeurIPS", 2020, 2, 1, 2, 1);
        field.add("ICML", 2018, 2, 0, 0, 0);
        field.add("ICML", 2020, 1, 0, 1, 3);
        field.add(HOSTILE, 2020, 1, 0, 0, 0);
        return build(folder, field.works);
    }

    /// Works without any affiliation.
    static Path withoutAffiliations(Path folder) throws IOException {
        SmallField field = new SmallField();
        field.add("NeurIPS", 2018, 0, 0, 0, 3);
        return build(folder, field.works);
    }

    static Path build(Path folder, List<GivenWork> works) throws IOException {
        Workshop workshop = new Workshop(folder);
        workshop.build(workshop.file("works.jsonl", works.toArray(GivenWork[]::new)));
        return workshop.root();
    }

    private void add(String venue, int year, int academic, int industry, int mixed, int silent) {
        for (int i = 0; i < academic; i++) {
            next(venue, year).author("Ada Author", UNIVERSITY);
        }
        for (int i = 0; i < industry; i++) {
            next(venue, year).author("Ian Author", COMPANY);
        }
        for (int i = 0; i < mixed; i++) {
            next(venue, year).author("Ada Author", UNIVERSITY).author("Ian Author", COMPANY);
        }
        for (int i = 0; i < silent; i++) {
            next(venue, year).author("Nobody Known");
        }
    }

    private GivenWork next(String venue, int year) {
        int number = works.size();
        GivenWork work = new GivenWork("w" + number, "Work number " + number + " on subject " + (char) ('a' + number));
        works.add(work.year(year).venue(venue));
        return work;
    }
}
