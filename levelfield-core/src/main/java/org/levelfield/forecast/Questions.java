package org.levelfield.forecast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.levelfield.model.Reach;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;

/// The open pairs that the stage `forecast` wrote, as questions. Templates alone word them.
public final class Questions {

    private final Map<String, ConceptFacts> facts = new HashMap<>();
    private final Map<String, List<List<String>>> bridges = new HashMap<>();
    private final List<Stored> stored;

    private Questions(List<Stored> stored) {
        this.stored = stored;
    }

    /// A stored row of the table `forecast`.
    private record Stored(
            String a, String b, SortedMap<Integer, Double> probabilities, double attention, double novelty) {}

    /// The likeliest questions that a wish leaves, those of one group together, the group with the likeliest first.
    ///
    /// @throws UserMistake where the field has no forecast
    public static List<Question> read(Database database, Question.Wish wish, int most) {
        return of(database).ask(wish, most);
    }

    /// Everything that questions are worded from, to be asked often.
    ///
    /// @throws UserMistake where the field has no forecast
    public static Questions of(Database database) {
        List<Stored> stored = database.query(SqlResource.text("forecast/pairs"), Questions::stored);
        if (stored.isEmpty()) {
            throw new UserMistake(
                    "the field has no forecast: it names too few concepts, or in too few years, to learn one from",
                    "Give the build more works.");
        }
        Questions questions = new Questions(stored);
        questions.readFacts(database);
        database.stream(
                SqlResource.text("forecast/bridges"),
                row -> questions
                        .bridges
                        .computeIfAbsent(row.getString(1) + " " + row.getString(2), key -> new ArrayList<>())
                        .add(List.of(
                                row.getString(3),
                                row.getString(4),
                                dated(row.getString(6), row.getInt(7)),
                                row.getString(5),
                                dated(row.getString(8), row.getInt(9)))));
        return questions;
    }

    /// The likeliest questions that a wish leaves, those of one group together, the group with the likeliest first.
    public List<Question> ask(Question.Wish wish, int most) {
        double usual = industryShare(stored);
        List<Question> wished = known().filter(pair -> fits(pair, wish, usual))
                .limit(most)
                .map(this::question)
                .toList();
        return grouped(wished);
    }

    /// The communities of the open questions that a wish leaves, whatever community it names, with how many each has:
    /// those with most first.
    public SortedMap<String, Integer> communities(Question.Wish wish) {
        Question.Wish anywhere = new Question.Wish(wish.reach(), wish.awayFromIndustry(), "", wish.novelty());
        double usual = industryShare(stored);
        Map<String, Integer> counts = new HashMap<>();
        known().filter(pair -> fits(pair, anywhere, usual))
                .flatMap(pair -> communities(pair).stream())
                .forEach(label -> counts.merge(label, 1, Integer::sum));
        SortedMap<String, Integer> sorted =
                new TreeMap<>(Comparator.<String>comparingInt(label -> -counts.getOrDefault(label, 0))
                        .thenComparing(Comparator.naturalOrder()));
        sorted.putAll(counts);
        return sorted;
    }

    private Stream<Stored> known() {
        return stored.stream().filter(pair -> facts.containsKey(pair.a()) && facts.containsKey(pair.b()));
    }

    private List<String> communities(Stored pair) {
        return Stream.of(of(pair.a()).community(), of(pair.b()).community())
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
    }

    private Reach reach(Stored pair) {
        Reach a = of(pair.a()).reach();
        Reach b = of(pair.b()).reach();
        return a.compareTo(b) > 0 ? a : b;
    }

    /// NaN where no team is known.
    private double industry(Stored pair) {
        ConceptFacts a = of(pair.a());
        ConceptFacts b = of(pair.b());
        long known = a.known() + b.known();
        return known == 0 ? Double.NaN : (double) (a.industry() + b.industry()) / known;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        SortedMap<Integer, Double> probabilities = new TreeMap<>();
        for (int column = 4; column <= 6; column++) {
            double value = row.getDouble(column);
            if (!row.wasNull()) {
                probabilities.put(2 * (column - 4) + 1, value);
            }
        }
        return new Stored(row.getString(1), row.getString(2), probabilities, row.getDouble(7), row.getDouble(8));
    }

    private void readFacts(Database database) {
        Map<String, String> works = new HashMap<>();
        database.stream(
                SqlResource.text("forecast/works"),
                row -> works.put(row.getString(1), dated(row.getString(2), row.getInt(3))));
        Map<String, String> communities = new HashMap<>();
        database.stream(
                SqlResource.text("forecast/communities"), row -> communities.put(row.getString(1), row.getString(2)));
        database.stream(SqlResource.text("forecast/facts"), row -> {
            Map<Reach, Long> reaches = new EnumMap<>(Reach.class);
            for (Reach reach : Reach.values()) {
                reaches.put(reach, row.getLong(reach.label()));
            }
            String id = row.getString(1);
            facts.put(
                    id,
                    new ConceptFacts(
                            id,
                            row.getString(2),
                            row.getString(3),
                            row.getLong(4),
                            row.getLong(5),
                            row.getLong(6),
                            row.getLong(7),
                            row.getLong(8),
                            reaches,
                            works.getOrDefault(id, ""),
                            communities.getOrDefault(id, "")));
        });
    }

    private static String dated(String title, int year) {
        return year == 0 ? title : title + " (" + year + ")";
    }

    private ConceptFacts of(String concept) {
        ConceptFacts found = facts.get(concept);
        if (found == null) {
            throw new IllegalStateException("no facts of " + concept);
        }
        return found;
    }

    private Question question(Stored pair) {
        ConceptFacts a = of(pair.a());
        ConceptFacts b = of(pair.b());
        List<List<String>> between = bridges.getOrDefault(pair.a() + " " + pair.b(), List.of());
        return new Question(
                a.name(),
                a.name(),
                b.name(),
                QuestionText.question(a, b),
                pair.probabilities(),
                pair.attention(),
                pair.novelty(),
                reach(pair),
                QuestionText.trend(a, b),
                industry(pair),
                QuestionText.near(a, b),
                a.work(),
                b.work(),
                between.stream().map(QuestionText::bridge).toList(),
                QuestionText.experiment(
                        a, b, between.isEmpty() ? "" : between.getFirst().getFirst()),
                communities(pair));
    }

    /// Industry's share over the works on the concepts of all open pairs, each pair counting its own.
    private double industryShare(List<Stored> pairs) {
        long industry = 0;
        long known = 0;
        for (Stored pair : pairs) {
            for (String concept : List.of(pair.a(), pair.b())) {
                ConceptFacts its = facts.get(concept);
                industry += its == null ? 0 : its.industry();
                known += its == null ? 0 : its.known();
            }
        }
        return (double) industry / Math.max(1, known);
    }

    private boolean fits(Stored pair, Question.Wish wish, double usual) {
        String community = wish.community().toLowerCase(Locale.ROOT);
        return reach(pair).compareTo(wish.reach()) <= 0
                && pair.novelty() >= wish.novelty()
                && (!wish.awayFromIndustry() || industry(pair) < usual)
                && (community.isEmpty()
                        || communities(pair).stream()
                                .anyMatch(
                                        label -> label.toLowerCase(Locale.ROOT).contains(community)));
    }

    /// Each question goes to the one of its two concepts that more of them share.
    private static List<Question> grouped(List<Question> questions) {
        Map<String, Integer> counts = new HashMap<>();
        for (Question question : questions) {
            counts.merge(question.a(), 1, Integer::sum);
            counts.merge(question.b(), 1, Integer::sum);
        }
        Comparator<String> byCount = Comparator.comparingInt(name -> counts.getOrDefault(name, 0));
        Map<String, List<Question>> groups = new LinkedHashMap<>();
        for (Question question : questions) {
            String group = byCount.compare(question.b(), question.a()) > 0 ? question.b() : question.a();
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(question.in(group));
        }
        return groups.values().stream().flatMap(List::stream).toList();
    }
}
