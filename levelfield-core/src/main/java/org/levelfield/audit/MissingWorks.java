package org.levelfield.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.levelfield.audit.match.MatchedReference;
import org.levelfield.measure.literature.Feature;
import org.levelfield.measure.literature.Literature;
import org.levelfield.measure.literature.Related;
import org.levelfield.measure.literature.RelatedModel;
import org.levelfield.measure.literature.RelatedQuery;
import org.levelfield.measure.literature.RelatedSearch;
import org.levelfield.store.Database;
import org.levelfield.store.StoredTitles;
import org.levelfield.text.TitleKey;

/// The works that a list of references may miss, each with its reasons.
final class MissingWorks {

    private static final int RECENT_YEARS = 2;

    /// Share of the references of which citations must be known for the learned score.
    private static final double LINKED = 0.34;

    /// Less of a title in common is no reason.
    private static final double ALIKE = 0.25;

    private final Database database;
    private final AuditIndex index;
    private final StoredTitles titles;

    MissingWorks(Database database, AuditIndex index) {
        this.database = database;
        this.index = index;
        titles = index.titles();
    }

    List<AuditReport.Missing> of(List<MatchedReference> matched, int[] seeds, AuditedPaper paper, int year, int most) {
        String text = paper.title() + "\n" + paper.text();
        if (seeds.length == 0 && text.isBlank()) {
            return List.of();
        }
        int[] authors = Literature.keys(paper.authors().toArray(String[]::new));
        String venue = paper.workId().map(titles::number).map(titles::venue).orElse("");
        Related related =
                new RelatedSearch(index.literature()).find(new RelatedQuery(seeds, text, authors, year, venue));
        double[] scores = scores(related, seeds);
        Set<String> cited = new HashSet<>();
        matched.forEach(each -> each.reference().titles().forEach(title -> cited.add(TitleKey.of(title))));
        cited.add(TitleKey.of(paper.title()));
        int[] first = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -scores[i]).thenComparingInt(i -> related.works()[i]))
                .filter(i -> !cited.contains(TitleKey.of(titles.title(related.works()[i]))))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
        SharedConcepts concepts = SharedConcepts.read(
                database,
                Arrays.stream(seeds).mapToObj(titles::id).toList(),
                Arrays.stream(first)
                        .mapToObj(i -> titles.id(related.works()[i]))
                        .toList());
        return Arrays.stream(first)
                .mapToObj(i -> missing(related, i, scores[i], seeds.length, concepts))
                .toList();
    }

    /// By the learned score; where nothing could be learned, or the citations of too few of the references are known,
    /// by
    /// the likeness of titles: else the neighbours of one reference would crowd out those of all others.
    private double[] scores(Related related, int[] seeds) {
        Optional<RelatedModel> model = index.model();
        long known = Arrays.stream(seeds).filter(index.literature()::isLinked).count();
        boolean linked = known > 0 && known >= LINKED * seeds.length;
        if (model.isPresent() && linked) {
            return model.get().probabilities(related);
        }
        return IntStream.range(0, related.works().length)
                .mapToDouble(i -> (related.feature(i, Feature.TEXT) + related.feature(i, Feature.SEEDS_TEXT)) / 2)
                .toArray();
    }

    private AuditReport.Missing missing(
            Related related, int candidate, double score, int seeds, SharedConcepts concepts) {
        int work = related.works()[candidate];
        @Nullable Integer itsYear = titles.year(work) == StoredTitles.NO_YEAR ? null : (Integer) titles.year(work);
        String venue = titles.venue(work);
        return new AuditReport.Missing(
                titles.id(work),
                titles.title(work),
                itsYear,
                venue.isEmpty() ? null : venue,
                Math.round(score * 1e4) / 1e4,
                why(related, candidate, seeds, concepts));
    }

    private String why(Related related, int candidate, int seeds, SharedConcepts concepts) {
        List<String> reasons = new ArrayList<>();
        int together = Math.round(related.feature(candidate, Feature.CO_CITED_SEEDS) * Math.max(1, seeds));
        if (together > 0) {
            reasons.add("cited together with %d of the references, %d times"
                    .formatted(together, (int) related.feature(candidate, Feature.CO_CITATION)));
        }
        counted(reasons, related.feature(candidate, Feature.CITES_SEEDS), "cites %d of the references");
        counted(reasons, related.feature(candidate, Feature.CITED_BY_SEEDS), "cited by %d of the references");
        if (related.feature(candidate, Feature.COUPLING) > 0 && reasons.isEmpty()) {
            reasons.add("cites what the references cite");
        }
        counted(reasons, related.feature(candidate, Feature.OWN_AUTHORS), "by the paper's own authors");
        counted(reasons, related.feature(candidate, Feature.SEEDS_AUTHORS), "by authors of %d of the references");
        if (related.feature(candidate, Feature.TEXT) >= ALIKE) {
            reasons.add("its title is like the paper's text");
        } else if (related.feature(candidate, Feature.SEEDS_TEXT) >= ALIKE) {
            reasons.add("its title is like those of the references");
        }
        concepts.reason(titles.id(related.works()[candidate]), titles.title(related.works()[candidate]))
                .ifPresent(reasons::add);
        if (related.feature(candidate, Feature.AGE) <= RECENT_YEARS) {
            reasons.add("recent");
        }
        return reasons.isEmpty() ? "shares words with the references" : String.join("; ", reasons);
    }

    private static void counted(List<String> reasons, float count, String words) {
        if (count > 0) {
            reasons.add(words.formatted((int) count));
        }
    }
}
