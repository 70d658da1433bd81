package org.levelfield.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.levelfield.search.Filters;
import org.levelfield.search.RankedWork;
import org.levelfield.search.Ranking;
import org.levelfield.search.WorkIndex;
import org.levelfield.store.Database;
import org.levelfield.store.StoredTitles;

/// Earlier works whose titles and abstracts are like a paper's own text and like those of its references, which ask
/// together as one text (Rocchio, "Relevance feedback in information retrieval", 1971). Among works alike the oftener
/// cited count somewhat more. This finds what a list may miss where hardly any citations are known.
final class LikeTexts {

    /// Works asked for by either text.
    private static final int FOUND = 1_000;

    /// References whose texts are put together, spread evenly over longer lists.
    private static final int REFERENCES = 100;

    /// What likeness to the paper's text counts where likeness to the references counts 1. This and the next were
    /// chosen
    /// among a few round values on five lists of surveys (`docs/results/audit.md`).
    private static final double PAPER = 0.25;

    /// What the logarithm of a work's citations adds to its likeness.
    private static final double RENOWN = 0.1;

    private final StoredTitles titles;
    private final Map<Integer, Likeness> byWork = new HashMap<>();

    private LikeTexts(StoredTitles titles) {
        this.titles = titles;
    }

    /// How alike a work is, each from 0 to 1 for the most alike.
    ///
    /// @param paper to the paper's own text
    /// @param references to the texts of the references
    /// @param citations recorded for the work by its source, 0 where none are
    record Likeness(double paper, double references, long citations) {

        static final Likeness NONE = new Likeness(0, 0, 0);

        double score() {
            return (references + PAPER * paper) / (1 + PAPER) * (1 + RENOWN * Math.log1p((double) citations));
        }

        private Likeness cited(long times) {
            return new Likeness(paper, references, times);
        }
    }

    /// @param seeds the references, as numbers of works
    /// @param year works of this year and later ones are left out
    static LikeTexts find(
            Database database, StoredTitles titles, WorkIndex index, int[] seeds, String paper, int year) {
        LikeTexts found = new LikeTexts(titles);
        Filters earlier = Filters.until(year - 1);
        List<RankedWork> likePaper = paper.isBlank() ? List.of() : index.rank(paper, FOUND, earlier, Ranking.HYBRID, 0);
        found.shares(likePaper).forEach((work, share) -> found.byWork.put(work, new Likeness(share, 0, 0)));
        List<RankedWork> likeReferences = index.alike(spread(titles, seeds), FOUND, earlier);
        found.shares(likeReferences)
                .forEach((work, share) -> found.byWork.merge(
                        work,
                        new Likeness(0, share, 0),
                        (one, other) -> new Likeness(one.paper(), other.references(), 0)));
        Arrays.stream(seeds).forEach(found.byWork::remove);
        found.countCitations(database);
        return found;
    }

    private static List<String> spread(StoredTitles titles, int[] seeds) {
        int step = Math.max(1, seeds.length / REFERENCES);
        return IntStream.range(0, seeds.length)
                .filter(i -> i % step == 0)
                .mapToObj(i -> titles.id(seeds[i]))
                .toList();
    }

    /// Each work's score as a share of the best.
    private Map<Integer, Double> shares(List<RankedWork> ranked) {
        Map<Integer, Double> shares = new HashMap<>();
        for (RankedWork each : ranked) {
            int work = titles.number(each.workId());
            if (work >= 0) {
                shares.put(work, each.score() / ranked.getFirst().score());
            }
        }
        return shares;
    }

    private void countCitations(Database database) {
        List<String> ids = byWork.keySet().stream().map(titles::id).toList();
        database.stream(
                "select work_id, cited_by_count from merged_work where cited_by_count > 0 and work_id in "
                        + IdList.of(ids),
                row -> {
                    int work = titles.number(row.getString(1));
                    byWork.put(work, of(work).cited(row.getLong(2)));
                });
    }

    /// The works found, in ascending order.
    int[] works() {
        return byWork.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    Likeness of(int work) {
        return byWork.getOrDefault(work, Likeness.NONE);
    }
}
