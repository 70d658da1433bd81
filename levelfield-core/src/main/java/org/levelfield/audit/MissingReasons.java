package org.levelfield.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levelfield.measure.literature.Feature;
import org.levelfield.measure.literature.Related;
import org.levelfield.store.StoredTitles;

/// Says why a work may be missing from a list of references.
final class MissingReasons {

    private static final int RECENT_YEARS = 2;

    /// Less likeness than this share of the most alike is no reason.
    private static final double ALIKE = 0.4;

    /// Citations from which on a work is called often cited.
    private static final long OFTEN = 100;

    private final Related related;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final LikeTexts alike;
    private final SharedConcepts concepts;
    private final StoredTitles titles;
    private final int seeds;
    private final int year;

    /// @param seeds how many references were found
    /// @param year of the paper
    MissingReasons(
            Related related, LikeTexts alike, SharedConcepts concepts, StoredTitles titles, int seeds, int year) {
        this.related = related;
        this.alike = alike;
        this.concepts = concepts;
        this.titles = titles;
        this.seeds = seeds;
        this.year = year;
        for (int place = 0; place < related.works().length; place++) {
            places.put(related.works()[place], place);
        }
    }

    String of(int work) {
        List<String> reasons = new ArrayList<>();
        Integer place = places.get(work);
        if (place != null) {
            citations(place, reasons);
        }
        LikeTexts.Likeness likeness = alike.of(work);
        if (likeness.paper() >= ALIKE) {
            reasons.add("its text is like the paper's");
        }
        if (likeness.references() >= ALIKE) {
            reasons.add("its text is like those of the references");
        }
        concepts.reason(titles.id(work), titles.title(work)).ifPresent(reasons::add);
        if (likeness.citations() >= OFTEN) {
            reasons.add("cited " + likeness.citations() + " times, by its source");
        }
        if (titles.year(work) != StoredTitles.NO_YEAR && year - titles.year(work) <= RECENT_YEARS) {
            reasons.add("recent");
        }
        return reasons.isEmpty() ? "shares words with the references" : String.join("; ", reasons);
    }

    private void citations(int place, List<String> reasons) {
        int together = Math.round(related.feature(place, Feature.CO_CITED_SEEDS) * Math.max(1, seeds));
        if (together > 0) {
            reasons.add("cited together with %d of the references, %d times"
                    .formatted(together, (int) related.feature(place, Feature.CO_CITATION)));
        }
        counted(reasons, related.feature(place, Feature.CITES_SEEDS), "cites %d of the references");
        counted(reasons, related.feature(place, Feature.CITED_BY_SEEDS), "cited by %d of the references");
        if (related.feature(place, Feature.COUPLING) > 0 && reasons.isEmpty()) {
            reasons.add("cites what the references cite");
        }
        counted(reasons, related.feature(place, Feature.OWN_AUTHORS), "by the paper's own authors");
        counted(reasons, related.feature(place, Feature.SEEDS_AUTHORS), "by authors of %d of the references");
    }

    private static void counted(List<String> reasons, float count, String words) {
        if (count > 0) {
            reasons.add(words.formatted((int) count));
        }
    }
}
