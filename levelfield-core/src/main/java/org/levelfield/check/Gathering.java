package org.levelfield.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.levelfield.cloze.ClozeVectors;
import org.levelfield.search.IndexedWork;
import org.levelfield.search.RankedWork;
import org.levelfield.search.WorkIndex;
import org.levelfield.text.TextWords;

/// Gathers the works that may hold an idea, by several questions, since words alone lose a fifth of the works whose
/// author says a thing in other words.
public final class Gathering {

    private static final int BY_BOTH = 240;
    private static final int BY_EITHER = 40;
    private static final int BY_LEADERS = 30;
    private static final int BY_OTHERS = 10;
    private static final int LEADERS = 8;
    private static final int NEW_WORDS = 16;

    private final WorkIndex index;
    private final ClozeVectors vectors;
    private final FieldWords rarity;

    public Gathering(WorkIndex index, ClozeVectors vectors) {
        this.index = index;
        this.vectors = vectors;
        rarity = new FieldWords(index);
    }

    /// A question that was asked of the index.
    ///
    /// @param purpose why
    /// @param works that it added
    public record Asked(String purpose, String text, int works) {}

    /// The candidates of an idea with their numbers.
    ///
    /// @param idea its words
    /// @param works candidates; `numbers` theirs, see [PairFeatures]
    record Gathered(
            NumberedWords words,
            NumberedWords.Text idea,
            List<IndexedWork> works,
            List<NumberedWords.Text> texts,
            List<float[]> numbers,
            List<Asked> asked) {
        float[][] rows() {
            return numbers.toArray(float[][]::new);
        }
    }

    FieldWords rarity() {
        return rarity;
    }

    /// Numbers of the candidates of an idea, and which works they are: what [CheckTraining] learns from.
    ///
    /// @param absent works that are taken as not there
    public Numbered numbered(String text, Predicate<String> absent) {
        Gathered gathered = gather(text, Facet.of(text), List.of(), absent);
        return new Numbered(gathered.works().stream().map(IndexedWork::workId).toList(), gathered.numbers());
    }

    /// Candidates as numbers.
    public record Numbered(List<String> workIds, List<float[]> numbers) {
        /// The numbers by candidate.
        public float[][] rows() {
            return numbers.toArray(float[][]::new);
        }

        /// The place of a work among the candidates, or -1.
        public int place(String workId) {
            return workIds.indexOf(workId);
        }
    }

    /// Asks all questions of an idea and compares it with what they find.
    ///
    /// @param names other names of what it names, asked too
    /// @param absent works that are taken as not there
    Gathered gather(String text, List<Facet> facets, List<String> names, Predicate<String> absent) {
        Pool pool = new Pool(text, index, vectors, absent);
        List<RankedWork> both = pool.fused(BY_BOTH);
        pool.add("as it is written, by words and meaning", text, both);
        pool.add("as it is written, by words alone", text, pool.said(BY_EITHER));
        pool.add("as it is written, by meaning alone", text, pool.near(BY_EITHER));
        Map<String, IndexedWork> works = new HashMap<>();
        List<IndexedWork> leaders =
                works(both.stream().map(RankedWork::workId).limit(LEADERS).toList(), works);
        if (!leaders.isEmpty()) {
            String widened = widened(text, leaders);
            pool.add("with words of the nearest works", widened, pool.rank(widened, BY_LEADERS));
        }
        Reversal.questions(facets, names)
                .forEach((purpose, other) -> pool.add(purpose, other, pool.rank(other, BY_OTHERS)));
        return compared(text, pool, works(pool.found(), works));
    }

    private List<IndexedWork> works(Collection<String> ids, Map<String, IndexedWork> known) {
        List<IndexedWork> works = new ArrayList<>();
        for (String id : ids) {
            if (!known.containsKey(id)) {
                index.work(id).ifPresent(work -> known.put(id, work));
            }
            Optional.ofNullable(known.get(id)).ifPresent(works::add);
        }
        return works;
    }

    private Gathered compared(String text, Pool pool, List<IndexedWork> works) {
        NumberedWords words = rarity.numbered();
        NumberedWords.Text idea = words.cut(text);
        List<PairFeatures.Given> given = new ArrayList<>();
        for (IndexedWork work : works) {
            String id = work.workId();
            given.add(new PairFeatures.Given(
                    words.cut(work.title(), work.abstractText(), String.join(". ", work.keywords())),
                    pool.words(id),
                    pool.nearness(id),
                    pool.standing(id),
                    pool.place(id),
                    pool.fused(id)));
        }
        float[][] rows = PairFeatures.of(idea, given, words, vectors);
        return new Gathered(
                words,
                idea,
                works,
                given.stream().map(PairFeatures.Given::text).toList(),
                List.of(rows),
                List.copyOf(pool.asked()));
    }

    /// The idea with the words that tell its nearest works from others, its own words counting more (Rocchio 1971).
    private String widened(String text, List<IndexedWork> leaders) {
        TextWords words = new TextWords();
        Map<String, Double> weights = new HashMap<>();
        for (int rank = 0; rank < leaders.size(); rank++) {
            IndexedWork work = leaders.get(rank);
            words.cut(work.title() + " . " + work.abstractText());
            Map<String, Integer> counts = new HashMap<>();
            for (int i = 0; i < words.size(); i++) {
                counts.merge(words.folded(i), 1, Integer::sum);
            }
            double share = 1.0 / (rank + 2);
            counts.forEach((word, count) -> {
                if (!FieldWords.PLAIN.contains(word)) {
                    weights.merge(word, share * Math.sqrt(count) * rarity.applyAsDouble(word), Double::sum);
                }
            });
        }
        words.cut(text);
        StringBuilder query = new StringBuilder(text).append(' ');
        for (int i = 0; i < words.size(); i++) {
            weights.remove(words.folded(i));
        }
        weights.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> each) -> -each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(NEW_WORDS)
                .forEach(each -> query.append(each.getKey()).append(' '));
        return query.toString().strip();
    }

    /// Words of the idea that count most, the rarest first.
    static int[] rarest(NumberedWords.Text idea, double[] rarity, int most) {
        return Arrays.stream(idea.words())
                .distinct()
                .filter(word -> rarity[word] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(word -> -rarity[word]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
