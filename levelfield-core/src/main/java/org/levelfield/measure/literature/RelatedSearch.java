package org.levelfield.measure.literature;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.levelfield.graph.CitationGraph;
import org.levelfield.store.StoredTitles;

/// Gathers the works that may be missing from a list of references, with their features. An object serves one thread.
///
/// Candidates are what is cited together with a seed, what a seed cites or is cited by, what shares references with
/// one, what the same people wrote, and what has the words of the asker or of the seeds in its title; of the latter
/// some hundred each. Only works of earlier years are candidates, and only earlier citations speak.
public final class RelatedSearch {

    /// Candidates by their words alone.
    private static final int BY_TEXT = 200;

    /// A work with more citers says nothing of two works that cite it.
    private static final int COMMON_REFERENCE = 2_000;

    private static final int RECENT_YEARS = 3;

    private final Literature literature;
    private final StoredTitles titles;
    private final CitationGraph graph;
    private final TitleVectors vectors;
    private final float[][] sums;
    private final int[] overlap;
    private final Set<Integer> met = new HashSet<>();

    public RelatedSearch(Literature literature) {
        this.literature = literature;
        titles = literature.titles();
        graph = literature.graph();
        vectors = new TitleVectors(titles);
        sums = new float[Feature.values().length][];
        Arrays.setAll(sums, feature -> new float[titles.size()]);
        overlap = new int[titles.size()];
    }

    /// All candidates, by number.
    public Related find(RelatedQuery query) {
        int end = graph.firstLaterThan(query.year() - 1);
        int[] seeds = Arrays.stream(query.seeds()).distinct().sorted().toArray();
        countOverlap(seeds, end);
        for (int seed : seeds) {
            follow(seed, end);
        }
        people(query, seeds, end);
        texts(query, seeds);
        Set<Integer> cited = new HashSet<>();
        Arrays.stream(seeds).forEach(cited::add);
        int[] works = met.stream()
                .filter(work -> !cited.contains(work))
                .filter(work -> titles.year(work) != StoredTitles.NO_YEAR && titles.year(work) < query.year())
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        Map<String, Double> venues = venues(seeds);
        float[][] features = new float[works.length][];
        for (int i = 0; i < works.length; i++) {
            features[i] = features(works[i], query, seeds.length, end, venues);
        }
        forget(seeds, end);
        return new Related(works, features);
    }

    private void add(Feature feature, int work, double value) {
        sums[feature.place()][work] += (float) value;
        met.add(work);
    }

    /// How many seeds each earlier work cites.
    private void countOverlap(int[] seeds, int end) {
        for (int seed : seeds) {
            eachCiter(seed, end, citer -> overlap[citer]++);
        }
    }

    private void eachCiter(int work, int end, java.util.function.IntConsumer taker) {
        int node = literature.node(work);
        int from = graph.citersFrom(node);
        for (int place = from; place < from + graph.citerCount(node) && graph.citer(place) < end; place++) {
            taker.accept(graph.label(graph.citer(place)));
        }
    }

    private void eachReference(int work, java.util.function.IntConsumer taker) {
        int node = literature.node(work);
        int from = graph.referencesFrom(node);
        for (int place = from; place < from + graph.referenceCount(node); place++) {
            taker.accept(graph.label(graph.reference(place)));
        }
    }

    private void follow(int seed, int end) {
        Set<Integer> together = new HashSet<>();
        eachCiter(seed, end, citer -> {
            add(Feature.CITES_SEEDS, citer, 1);
            int length = graph.referenceCount(literature.node(citer));
            // every seed that the citer cites comes here once, so its list weighs by the square of the overlap
            eachReference(citer, other -> {
                if (other != seed) {
                    add(Feature.CO_CITATION, other, 1);
                    add(Feature.CO_CITING_OVERLAP, other, overlap[citer] / (double) length);
                    together.add(other);
                }
            });
        });
        together.forEach(other -> add(Feature.CO_CITED_SEEDS, other, 1));
        eachReference(seed, reference -> {
            add(Feature.CITED_BY_SEEDS, reference, 1);
            int citers = graph.citerCount(literature.node(reference));
            if (citers <= COMMON_REFERENCE) {
                double weight = 1 / Math.log(2.0 + citers);
                eachCiter(reference, end, other -> add(Feature.COUPLING, other, weight));
            }
        });
    }

    private void people(RelatedQuery query, int[] seeds, int end) {
        for (int author : query.authors()) {
            for (int work : literature.worksOf(author)) {
                if (literature.node(work) < end) {
                    add(Feature.OWN_AUTHORS, work, 1);
                    eachReference(work, reference -> add(Feature.CITED_BY_OWN, reference, 1));
                }
            }
        }
        for (int seed : seeds) {
            Arrays.stream(literature.authors(seed))
                    .flatMap(author -> Arrays.stream(literature.worksOf(author)))
                    .distinct()
                    .forEach(work -> add(Feature.SEEDS_AUTHORS, work, 1));
        }
    }

    private void texts(RelatedQuery query, int[] seeds) {
        text(Feature.TEXT, vectors.words(query.text()), query.year());
        text(Feature.SEEDS_TEXT, vectors.words(seeds), query.year());
    }

    /// The likeness of all is kept for the features, but only the most alike become candidates by it.
    private void text(Feature feature, Map<Integer, Double> words, int year) {
        float[] likeness = sums[feature.place()];
        int[] alike = vectors.add(words, likeness);
        textMet[feature == Feature.TEXT ? 0 : 1] = alike;
        IntStream.of(alike)
                .filter(work -> titles.year(work) < year)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(work -> -likeness[work])
                        .thenComparingInt(work -> work))
                .limit(BY_TEXT)
                .forEach(met::add);
    }

    private final int[][] textMet = {new int[0], new int[0]};

    private Map<String, Double> venues(int[] seeds) {
        Map<String, Double> shares = new java.util.HashMap<>();
        for (int seed : seeds) {
            shares.merge(titles.venue(seed), 1.0 / seeds.length, Double::sum);
        }
        return shares;
    }

    private float[] features(int work, RelatedQuery query, int seeds, int end, Map<String, Double> venues) {
        float[] values = new float[Feature.values().length];
        for (int feature = 0; feature < values.length; feature++) {
            values[feature] = sums[feature][work];
        }
        int node = literature.node(work);
        int citations = 0;
        int recent = 0;
        int from = graph.citersFrom(node);
        for (int place = from; place < from + graph.citerCount(node) && graph.citer(place) < end; place++) {
            citations++;
            recent += graph.year(graph.citer(place)) >= query.year() - RECENT_YEARS ? 1 : 0;
        }
        double size = Math.max(1, seeds);
        double root = Math.sqrt(citations + 1.0);
        set(values, Feature.CO_CITED_SEEDS, values[Feature.CO_CITED_SEEDS.place()] / size);
        set(values, Feature.CO_CITING_FOCUS, values[Feature.CO_CITING_OVERLAP.place()] / root);
        set(values, Feature.CITES_SEEDS_SHARE, overlap[work] / (1.0 + graph.referenceCount(node)));
        set(values, Feature.CITED_BY_SEEDS_FOCUS, values[Feature.CITED_BY_SEEDS.place()] / root);
        set(values, Feature.CITATIONS, Math.log1p(citations));
        set(values, Feature.RECENT_CITATIONS, Math.log1p(recent));
        set(values, Feature.AGE, query.year() - titles.year(work));
        set(values, Feature.SEEDS_AUTHORS_SHARE, values[Feature.SEEDS_AUTHORS.place()] / size);
        String venue = titles.venue(work);
        set(values, Feature.SAME_VENUE, !venue.isEmpty() && venue.equals(query.venue()) ? 1 : 0);
        set(values, Feature.SEEDS_VENUE, venues.getOrDefault(venue, 0.0));
        set(values, Feature.SEEDS, seeds);
        return values;
    }

    private static void set(float[] values, Feature feature, double value) {
        values[feature.place()] = (float) value;
    }

    private void forget(int[] seeds, int end) {
        for (float[] each : sums) {
            met.forEach(work -> each[work] = 0);
        }
        for (int i = 0; i < textMet.length; i++) {
            for (int work : textMet[i]) {
                sums[Feature.TEXT.place()][work] = 0;
                sums[Feature.SEEDS_TEXT.place()][work] = 0;
            }
        }
        for (int seed : seeds) {
            eachCiter(seed, end, citer -> overlap[citer] = 0);
        }
        met.clear();
    }
}
