package org.levelfield.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.levelfield.measure.Measure;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.Question;
import org.levelfield.web.view.SurveyPage.Option;

/// What a measure's charts can be set side by side by, and which of its values are large enough to be looked at: by
/// venue
/// and year alone there would be a thousand charts.
final class SideBySide {

    /// Charts that one look can compare.
    static final int MOST = 12;

    /// Rows of a list.
    static final int LISTED = 100;

    private static final String YEAR = "year";
    private static final String VENUE = "venue";
    private static final String TOPIC = "topic";

    /// How each grouping is called where it is chosen, in the order in which they are offered.
    private static final Map<String, String> CHOICES = new LinkedHashMap<>();

    static {
        CHOICES.put(VENUE, "the largest venues");
        CHOICES.put(TOPIC, "the largest topics");
        CHOICES.put("team", "academia and industry");
        CHOICES.put("country", "the largest countries");
        CHOICES.put("direction", "the directions of a move");
        CHOICES.put("relation", "use and study");
        CHOICES.put("domain", "the domains of models");
        CHOICES.put("accessibility", "who can have the model");
        CHOICES.put("kind", "the kinds of concepts");
    }

    private SideBySide() {}

    /// By year; by venue too where several are chosen; as the measure says where it makes sense in one way only. An
    /// address may say otherwise.
    static List<String> grouping(SurveyParameters asked) {
        if (!asked.by().isEmpty()) {
            return asked.by();
        }
        Measure measure = asked.measure();
        String usual = measure.entry("shown by");
        if (listed(measure).isPresent()) {
            return List.of(listed(measure).get().grouping());
        }
        List<String> wanted = asked.venues().size() > 1
                ? List.of(VENUE, YEAR)
                : usual.isEmpty() ? List.of(YEAR) : List.of(usual.split(",\\s*"));
        return wanted.stream().filter(measure.groupings()::contains).toList();
    }

    /// A measure whose page is a list of its groups, the largest in these columns first.
    record Listed(String grouping, List<String> columns) {}

    static Optional<Listed> listed(Measure measure) {
        String entry = measure.entry("listed");
        int by = entry.indexOf(" by ");
        return by < 0
                ? Optional.empty()
                : Optional.of(new Listed(
                        entry.substring(0, by), List.of(entry.substring(by + 4).split(",\\s*"))));
    }

    /// What a question asks if its answer is such a list.
    static Optional<Listed> listed(Question question) {
        return listed(question.measure()).filter(each -> question.by().equals(List.of(each.grouping())));
    }

    /// What can be chosen, where there is a choice.
    static List<Option> options(SurveyParameters asked, FieldOverview overview) {
        Measure measure = asked.measure();
        if (!measure.groupings().contains(YEAR) || measure.groupings().size() == 1) {
            return List.of();
        }
        String usual = measure.entry("shown by");
        List<String> by =
                usual.isEmpty() && !asked.venues().isEmpty() && asked.by().contains(VENUE)
                        ? List.of() // the venues chosen are side by side by themselves
                        : usual.isEmpty() ? asked.by() : grouping(asked);
        String chosen = String.join(",", by);
        List<Option> options = new ArrayList<>();
        options.add(
                usual.isEmpty()
                        ? new Option("", measure.groupings().contains(VENUE) ? "the venues chosen" : "nothing", false)
                        : new Option(YEAR, "nothing", chosen.equals(YEAR)));
        CHOICES.forEach((grouping, label) -> {
            boolean there = !grouping.equals(TOPIC) || !overview.topics().isEmpty();
            if (measure.groupings().contains(grouping) && there) {
                String value = grouping + "," + YEAR;
                options.add(new Option(value, label, value.equals(chosen) || (YEAR + "," + grouping).equals(chosen)));
            }
        });
        return options.size() > 1 ? List.copyOf(options) : List.of();
    }

    /// The question about the largest venues or topics, where it is grouped by them and names none.
    static Question narrowed(Edition edition, Question question) {
        boolean works = question.measure().population().equals("merged_work");
        if (works && question.by().contains(VENUE) && question.venues().isEmpty()) {
            return with(question, largest(edition, question, VENUE), question.topics());
        }
        if (works && question.by().contains(TOPIC) && question.topics().isEmpty()) {
            return with(question, question.venues(), largest(edition, question, TOPIC));
        }
        return question;
    }

    private static Question with(Question question, List<String> venues, List<String> topics) {
        return new Question(
                question.measure(),
                question.by(),
                question.since(),
                question.until(),
                venues,
                topics,
                question.counting());
    }

    /// Of all years, so that the same stay in view when other years are chosen.
    private static List<String> largest(Edition edition, Question question, String grouping) {
        MeasureTable table = edition.ask(new Question(
                question.measure(),
                List.of(grouping),
                Optional.empty(),
                Optional.empty(),
                question.venues(),
                question.topics(),
                question.counting()));
        return ranked(table, row -> row.getFirst());
    }

    /// The rows of the largest groups, where the answer has more groups than can be looked at.
    static MeasureTable largest(MeasureTable table) {
        List<String> by = table.question().by();
        int other = by.size() == 2 && by.contains(YEAR) ? 1 - by.indexOf(YEAR) : -1;
        if (other < 0) {
            return table;
        }
        Set<String> kept = new HashSet<>(ranked(table, row -> row.get(other)));
        return new MeasureTable(
                table.question(),
                table.columns(),
                table.rows().stream()
                        .filter(row -> kept.contains(String.valueOf(row.get(other))))
                        .toList(),
                table.sql());
    }

    /// How many groups an answer over the years has.
    static long groups(MeasureTable table) {
        List<String> by = table.question().by();
        return by.size() == 2 && by.contains(YEAR)
                ? table.rows().stream()
                        .map(row -> row.get(1 - by.indexOf(YEAR)))
                        .distinct()
                        .count()
                : by.size() == 1 && !by.contains(YEAR) ? table.rows().size() : 1;
    }

    /// The groups with most units that could be measured, by name where there are no more than can be looked at.
    private static List<String> ranked(MeasureTable table, Function<List<@Nullable Object>, @Nullable Object> group) {
        String stated = table.question().measure().entry("count");
        int count = table.columns().indexOf(stated.isEmpty() ? "n" : stated);
        int coverage = table.columns().indexOf("coverage");
        Map<String, Double> sizes = new LinkedHashMap<>();
        for (List<@Nullable Object> row : table.rows()) {
            @Nullable Object name = group.apply(row);
            if (name != null) {
                sizes.merge(name.toString(), number(row, count, 1) * number(row, coverage, 1), Double::sum);
            }
        }
        return sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double number(List<@Nullable Object> row, int column, double otherwise) {
        return column >= 0 && row.get(column) instanceof Number number && Double.isFinite(number.doubleValue())
                ? number.doubleValue()
                : otherwise;
    }
}
