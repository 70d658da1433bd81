package org.levelfield.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.levelfield.forecast.Question;
import org.levelfield.forecast.Questions;
import org.levelfield.model.Reach;
import org.levelfield.run.UserMistake;
import org.levelfield.web.chart.Numerals;
import org.levelfield.web.view.ForecastPage;
import org.levelfield.web.view.ForecastPage.Chance;
import org.levelfield.web.view.ForecastPage.Choice;
import org.levelfield.web.view.ForecastPage.Group;
import org.levelfield.web.view.ForecastPage.Item;
import org.levelfield.web.view.ForecastPage.Link;
import org.levelfield.web.view.Frame;

/// Gathers what the page of open questions says.
final class ForecastView {

    private static final Map<Reach, String> ASKERS = Map.of(
            Reach.LAPTOP, "a laptop",
            Reach.GPU, "one GPU, up to a week",
            Reach.NODE, "a node of eight GPUs, up to a week",
            Reach.CLUSTER, "a cluster",
            Reach.FRONTIER, "anything");

    private static final List<Double> NOVELTIES = List.of(0.0, 0.8, 0.9, 0.95);

    /// Where no probability reaches this, the order says more than the figures.
    private static final double FAINT = 0.01;

    private static final String TOO_FEW = "This field has too few works, or works without abstracts, for any pair to be"
            + " likely: read the order, not the figures. ";

    private static final int OTHERS = 6;

    private ForecastView() {}

    /// @param all the field's; fails with the visitor's mistake where it has none
    static ForecastPage of(Question.Wish wish, int top, Supplier<Questions> all, Frame frame, String query) {
        List<Question> questions = List.of();
        Map<String, Integer> communities = Map.of();
        Set<String> known = Set.of();
        String nothing = "";
        try {
            Questions found = all.get();
            questions = found.ask(wish, top);
            communities = found.communities(wish);
            known = found.communities(Question.Wish.ALL).keySet();
        } catch (UserMistake mistake) {
            nothing = mistake.whatHappened() + ". " + mistake.whatToTry();
        }
        if (questions.isEmpty() && nothing.isEmpty()) {
            nothing = wish.community().isEmpty() || communities.isEmpty()
                    ? "No open pair of the forecast meets these wishes. Choose a wider reach or less distance."
                    : "No open pair of this community is within " + ASKERS.getOrDefault(wish.reach(), "this reach")
                            + " and the other wishes. These have some:";
        }
        String asked = query.isEmpty() ? "" : "&" + query;
        return new ForecastPage(
                frame,
                reaches(wish.reach()),
                wish.awayFromIndustry(),
                communities(communities, known, wish.community()),
                novelties(wish.novelty()),
                nothing,
                questions.isEmpty() ? others(communities, wish) : List.of(),
                questions.isEmpty() ? "" : summary(questions),
                groups(questions),
                "/api/forecast?format=json" + asked,
                "/api/forecast?format=csv" + asked);
    }

    private static String summary(List<Question> questions) {
        boolean faint = questions.stream()
                .allMatch(question -> question.probabilities().values().stream().allMatch(value -> value < FAINT));
        return (faint ? TOO_FEW : "")
                + "%s that no work of this field has named together yet, the likeliest first. The probability is that some work will name both within so many years; it is calibrated on earlier years of the same field."
                        .formatted(
                                questions.size() == 1
                                        ? "One pair of concepts"
                                        : questions.size() + " pairs of concepts");
    }

    private static List<Choice> reaches(Reach chosen) {
        List<Choice> choices = new ArrayList<>();
        for (Reach reach : Reach.values()) {
            choices.add(new Choice(reach.label(), ASKERS.getOrDefault(reach, reach.label()), reach == chosen));
        }
        return choices;
    }

    /// Those that have questions within the other wishes; what an address asks for besides stays as it is.
    private static List<Choice> communities(Map<String, Integer> counts, Set<String> known, String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "any", chosen.isEmpty()));
        if (!chosen.isEmpty() && !counts.containsKey(chosen)) {
            choices.add(new Choice(
                    chosen, known.contains(chosen) ? chosen + " (0)" : "with “" + chosen + "” in its name", true));
        }
        counts.forEach((label, questions) -> choices.add(
                new Choice(label, label + " (" + Numerals.count(questions.longValue()) + ")", label.equals(chosen))));
        return choices;
    }

    private static List<Link> others(Map<String, Integer> counts, Question.Wish wish) {
        String filters =
                "/forecast?reach=" + wish.reach().label() + (wish.awayFromIndustry() ? "&away-from=industry" : "")
                        + (wish.novelty() > 0 ? "&novelty=" + wish.novelty() : "");
        return counts.entrySet().stream()
                .limit(OTHERS)
                .map(entry -> new Link(
                        entry.getKey() + " (" + Numerals.count(entry.getValue().longValue()) + ")",
                        filters + "&community=" + Addresses.encoded(entry.getKey())))
                .toList();
    }

    private static List<Choice> novelties(double chosen) {
        return NOVELTIES.stream()
                .map(least -> new Choice(
                        String.valueOf(least),
                        least == 0 ? "any distance" : String.format(Locale.ROOT, "at least %.0f%% apart", 100 * least),
                        least == chosen))
                .toList();
    }

    private static List<Group> groups(List<Question> questions) {
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        questions.forEach(question -> groups.computeIfAbsent(question.group(), name -> new ArrayList<>())
                .add(item(question)));
        return groups.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Item item(Question question) {
        List<Chance> chances = new ArrayList<>();
        question.probabilities()
                .forEach((years, probability) -> chances.add(
                        new Chance(years == 1 ? "1 year" : years + " years", Numerals.percent(probability), (int)
                                Math.round(100 * probability))));
        String facts = "%s · %s · %s expected within three years"
                .formatted(
                        "half of such works stay within " + ASKERS.getOrDefault(question.reach(), "it"),
                        question.trend(),
                        question.attention() < 1.5
                                ? String.format(Locale.ROOT, "%.1f works", question.attention())
                                : Numerals.count(Math.round(question.attention())) + " works");
        return new Item(
                question.text(),
                concept(question.a()),
                concept(question.b()),
                chances,
                facts,
                question.near(),
                question.because(),
                question.workOnA(),
                question.workOnB(),
                question.experiment(),
                "/check?idea=" + Addresses.encoded(question.text() + " " + question.experiment()));
    }

    private static Link concept(String name) {
        return new Link(name, "/concept/" + Addresses.encoded(name).replace("+", "%20"));
    }
}
