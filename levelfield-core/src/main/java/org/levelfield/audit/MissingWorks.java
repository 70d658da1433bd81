package org.levelfield.audit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.levelfield.audit.match.MatchedReference;
import org.levelfield.measure.literature.Literature;
import org.levelfield.measure.literature.Related;
import org.levelfield.measure.literature.RelatedModel;
import org.levelfield.measure.literature.RelatedQuery;
import org.levelfield.measure.literature.RelatedSearch;
import org.levelfield.search.WorkIndex;
import org.levelfield.store.Database;
import org.levelfield.store.StoredTitles;
import org.levelfield.text.TitleKey;

/// The works that a list of references may miss, each with its reasons.
final class MissingWorks {

    /// Share of the references of which citations must be known for the learned score: else the neighbours of one
    /// reference would crowd out those of all others.
    private static final double LINKED = 0.34;

    private final Database database;
    private final AuditIndex index;
    private final StoredTitles titles;
    private final WorkIndex texts;

    MissingWorks(Database database, AuditIndex index, WorkIndex texts) {
        this.database = database;
        this.index = index;
        this.texts = texts;
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
        LikeTexts alike = LikeTexts.find(database, titles, texts, seeds, text, year);
        Map<Integer, Double> scores = scores(related, alike, seeds);
        Set<String> cited = new HashSet<>();
        matched.forEach(each -> each.reference().titles().forEach(title -> cited.add(TitleKey.of(title))));
        cited.add(TitleKey.of(paper.title()));
        int[] first = scores.keySet().stream()
                .sorted(Comparator.<Integer>comparingDouble(work -> -scores.getOrDefault(work, 0.0))
                        .thenComparingInt(work -> work))
                .filter(work -> !cited.contains(TitleKey.of(titles.title(work))))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
        SharedConcepts concepts = SharedConcepts.read(
                database,
                Arrays.stream(seeds).mapToObj(titles::id).toList(),
                Arrays.stream(first).mapToObj(titles::id).toList());
        MissingReasons reasons = new MissingReasons(related, alike, concepts, titles, seeds.length, year);
        return Arrays.stream(first)
                .mapToObj(work -> missing(work, scores.getOrDefault(work, 0.0), reasons.of(work)))
                .toList();
    }

    /// By the learned score; where nothing could be learned, or the citations of too few of the references are known,
    /// by the likeness of texts.
    private Map<Integer, Double> scores(Related related, LikeTexts alike, int[] seeds) {
        long known = Arrays.stream(seeds).filter(index.literature()::isLinked).count();
        boolean linked = known > 0 && known >= LINKED * seeds.length;
        Map<Integer, Double> scores = new HashMap<>();
        if (linked && index.model().isPresent()) {
            RelatedModel model = index.model().get();
            double[] probabilities = model.probabilities(related);
            IntStream.range(0, probabilities.length).forEach(i -> scores.put(related.works()[i], probabilities[i]));
        } else {
            Arrays.stream(alike.works())
                    .forEach(work -> scores.put(work, alike.of(work).score()));
        }
        return scores;
    }

    private AuditReport.Missing missing(int work, double score, String why) {
        @Nullable Integer itsYear = titles.year(work) == StoredTitles.NO_YEAR ? null : (Integer) titles.year(work);
        String venue = titles.venue(work);
        return new AuditReport.Missing(
                titles.id(work),
                titles.title(work),
                itsYear,
                venue.isEmpty() ? null : venue,
                Math.round(score * 1e4) / 1e4,
                why);
    }
}
