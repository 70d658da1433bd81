package org.levelfield.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.levelfield.search.Candidate;
import org.levelfield.search.IndexedWork;
import org.levelfield.search.Ranking;
import org.levelfield.search.WorkIndex;
import org.levelfield.text.TextWords;

/// Gathers the works that may hold an idea, by several questions, since words alone lose a fifth of the works whose
/// author says a thing in other words.
public final class Gathering {

    private static final int BY_BOTH = 110;
    private static final int BY_WORDS = 60;
    private static final int BY_LEADERS = 40;
    private static final int BY_OTHERS = 20;
    private static final int LEADERS = 8;
    private static final int NEW_WORDS = 16;
    private static final int OWN_TIMES = 1;

    private final WorkIndex index;
    private final FieldWords rarity;

    public Gathering(WorkIndex index) {
        this.index = index;
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
        Gathered gathered = gather(text, Map.of(), absent);
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

    /// @param others further questions by their purpose
    Gathered gather(String text, Map<String, String> others, Predicate<String> absent) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        List<Asked> asked = new ArrayList<>();
        List<Candidate> leaders =
                ask("as it is written, by words and meaning", text, Ranking.HYBRID, BY_BOTH, absent, found, asked);
        List<Candidate> said =
                ask("as it is written, by words alone", text, Ranking.WORDS, BY_WORDS, absent, found, asked);
        if (!leaders.isEmpty()) {
            String widened = widened(text, leaders.subList(0, Math.min(LEADERS, leaders.size())));
            ask("with words of the nearest works", widened, Ranking.WORDS, BY_LEADERS, absent, found, asked);
        }
        others.forEach((purpose, other) -> ask(purpose, other, Ranking.WORDS, BY_OTHERS, absent, found, asked));
        Map<String, Double> scores = new HashMap<>();
        leaders.forEach(each -> scores.put(each.workId(), each.words()));
        said.forEach(each -> scores.put(each.workId(), each.words()));
        double least = said.isEmpty() ? 0 : said.getLast().words() / 2;
        double leastNear = leaders.isEmpty() ? 0 : leaders.getLast().nearness();
        Map<String, Double> nearness = new HashMap<>();
        leaders.forEach(each -> nearness.put(each.workId(), each.nearness()));
        NumberedWords words = rarity.numbered();
        NumberedWords.Text idea = words.cut(text);
        List<IndexedWork> works = found.values().stream().map(Candidate::work).toList();
        List<PairFeatures.Given> given = new ArrayList<>();
        for (IndexedWork work : works) {
            given.add(new PairFeatures.Given(
                    words.cut(work.title(), work.abstractText(), String.join(". ", work.keywords())),
                    scores.getOrDefault(work.workId(), least),
                    nearness.getOrDefault(work.workId(), leastNear)));
        }
        float[][] rows = PairFeatures.of(idea, given, words);
        return new Gathered(
                words,
                idea,
                works,
                given.stream().map(PairFeatures.Given::text).toList(),
                List.of(rows),
                List.copyOf(asked));
    }

    private List<Candidate> ask(
            String purpose,
            String text,
            Ranking ranking,
            int count,
            Predicate<String> absent,
            Map<String, Candidate> found,
            List<Asked> asked) {
        List<Candidate> hits = index.candidates(text, count + 1, ranking).stream()
                .filter(hit -> !absent.test(hit.workId()))
                .limit(count)
                .toList();
        int before = found.size();
        hits.forEach(hit -> found.putIfAbsent(hit.workId(), hit));
        asked.add(new Asked(purpose, text, found.size() - before));
        return hits;
    }

    /// The idea with the words that tell its nearest works from others, its own words counting more (Rocchio 1971).
    private String widened(String text, List<Candidate> leaders) {
        TextWords words = new TextWords();
        Map<String, Double> weights = new HashMap<>();
        for (int rank = 0; rank < leaders.size(); rank++) {
            IndexedWork work = leaders.get(rank).work();
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
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            weights.remove(words.folded(i));
        }
        for (int i = 0; i < OWN_TIMES; i++) {
            query.append(text).append(' ');
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
