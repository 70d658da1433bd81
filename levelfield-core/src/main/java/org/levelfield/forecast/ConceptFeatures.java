package org.levelfield.forecast;

import static org.levelfield.forecast.PairFeatures.log;

import java.util.List;

/// What a concept brings into every pair.
final class ConceptFeatures {

    static final List<String> NAMES = List.of(
            "works",
            "works_1",
            "works_2",
            "works_3",
            "works_5",
            "growth",
            "degree",
            "met_1",
            "met_3",
            "met_5",
            "met_per_work",
            "age",
            "words",
            "title_share",
            "venues",
            "strength_per_work",
            "strength_per_work_recent");

    private ConceptFeatures() {}

    static float[] of(Snapshot at, NameLikeness likeness, VenueShares venues, int concept) {
        double works = at.works[concept];
        double three = at.lately[2][concept];
        return new float[] {
            log(1 + works),
            log(1.0 + at.lately[0][concept]),
            log(1.0 + at.lately[1][concept]),
            log(1 + three),
            log(1.0 + at.lately[3][concept]),
            log((1.0 + at.lately[0][concept]) / (1 + three / 3)),
            log(1.0 + at.degrees[concept]),
            log(1.0 + at.met[0][concept]),
            log(1.0 + at.met[2][concept]),
            log(1.0 + at.met[3][concept]),
            log((1.0 + at.met[2][concept]) / (1 + three)),
            Math.min(60, at.until - at.firstYears[concept]),
            (float) likeness.rarity(concept),
            (float) (at.titles[concept] / (1 + works)),
            log(1.0 + venues.venues(concept)),
            log((1.0 + at.strengths[concept]) / (1 + works)),
            log((1.0 + at.recentStrengths[concept]) / (1 + three)),
        };
    }
}
