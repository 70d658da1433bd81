package org.levelfield.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.levelfield.measure.Measure;
import org.levelfield.measure.NotMeasurable;
import org.levelfield.measure.Question;
import org.levelfield.measure.Survey;
import org.levelfield.web.chart.Numerals;
import org.levelfield.web.view.Figure;
import org.levelfield.web.view.Frame;
import org.levelfield.web.view.SurveyPage;
import org.levelfield.web.view.SurveyPage.Filters;
import org.levelfield.web.view.SurveyPage.Link;
import org.levelfield.web.view.SurveyPage.VenueChoice;

/// Gathers what a measure's page says.
final class SurveyView {

    private static final int VENUES_TO_TICK = 30;
    private static final int VENUES_TO_TYPE = 300;
    private static final int SUGGESTIONS = 4;

    /// The server takes addresses and headers of twice as much.
    private static final int LONGEST_ADDRESS = 8_000;

    /// Entries of a measure's header that say nothing to its readers, or stand elsewhere on the page.
    private static final List<String> FOR_PROGRAMS = List.of(
            "title",
            "question",
            "chart",
            "shown by",
            "listed",
            "groupings",
            "population",
            "unit table",
            "work columns",
            "needs",
            "count",
            "counted");

    private SurveyView() {}

    static SurveyPage of(Edition edition, SurveyParameters asked, Frame frame) {
        Question question = question(edition, asked);
        Figure figure = figure(edition, question);
        List<VenueCoverage> venues = VenueCoverage.of(edition, asked.measure()).stream()
                .sorted(Comparator.comparingDouble(VenueCoverage::classified)
                        .thenComparingDouble(VenueCoverage::works)
                        .reversed())
                .toList();
        return new SurveyPage(
                frame.withCharts(figure.drawn()),
                asked.measure(),
                filters(edition.overview(), asked, venues),
                suggestions(asked, venues),
                heading(asked, question),
                figure,
                definition(asked.measure()),
                Survey.sql(question).strip(),
                Addresses.api(question, "csv"),
                Addresses.api(question, "json"),
                Addresses.api(question, "sql"),
                console(Survey.sql(question).strip()));
    }

    /// What the page of a measure asks when nothing is chosen.
    static void ofAllYears(Edition edition, Measure measure) {
        SurveyParameters nothing = SurveyParameters.none(measure);
        figure(edition, nothing.grouped(SideBySide.grouping(nothing)));
        VenueCoverage.of(edition, measure);
    }

    private static Question question(Edition edition, SurveyParameters asked) {
        Question question = asked.grouped(SideBySide.grouping(asked));
        try {
            return SideBySide.narrowed(edition, question);
        } catch (NotMeasurable cannot) {
            return question; // the figure says so
        }
    }

    private static String console(String sql) {
        String address = "/sql?q=" + Addresses.encoded(sql);
        return address.length() <= LONGEST_ADDRESS ? address : "";
    }

    private static Figure figure(Edition edition, Question question) {
        try {
            return SideBySide.listed(question)
                    .map(listed -> Figures.of(edition.first(question, listed.columns(), SideBySide.LISTED), listed))
                    .orElseGet(() -> Figures.of(edition.ask(question), edition.overview(), edition.manifest()));
        } catch (NotMeasurable cannot) {
            return Figures.without(cannot, question);
        }
    }

    private static Filters filters(FieldOverview overview, SurveyParameters asked, List<VenueCoverage> venues) {
        Map<String, VenueChoice> choices = new LinkedHashMap<>();
        asked.venues()
                .forEach(name -> venues.stream()
                        .filter(venue -> venue.venue().equals(name))
                        .forEach(venue -> choices.put(name, choice(venue, true))));
        venues.stream()
                .limit(VENUES_TO_TICK)
                .forEach(venue -> choices.putIfAbsent(venue.venue(), choice(venue, false)));
        if (venues.isEmpty()) {
            byWorks(overview, asked.venues()).forEach(choice -> choices.put(choice.name(), choice));
        }
        return new Filters(
                List.copyOf(choices.values()),
                overview.venues().stream()
                        .map(Responses.Venue::venue)
                        .filter(name -> !choices.containsKey(name))
                        .limit(VENUES_TO_TYPE)
                        .toList(),
                ofWorks(asked.measure()) ? summary(asked.venues(), "All venues") : "",
                ofWorks(asked.measure()) ? topics(overview, asked.topics()) : List.of(),
                summary(asked.topics(), "All topics"),
                asked.since().map(String::valueOf).orElse(""),
                asked.until().map(String::valueOf).orElse(""),
                ofWorks(asked.measure()) ? overview.firstYear() : Optional.empty(),
                ofWorks(asked.measure()) ? overview.lastYear() : Optional.empty(),
                SideBySide.options(asked, overview),
                asked.measure().countings().size() == 1
                        ? List.of()
                        : asked.measure().countings().stream()
                                .map(name -> new SurveyPage.Choice(name, name.equals(asked.counting())))
                                .toList());
    }

    /// The venues with most works, for a measure that does not say of which most could be measured.
    private static List<VenueChoice> byWorks(FieldOverview overview, List<String> chosen) {
        Stream<Responses.Venue> first = overview.venues().stream().filter(venue -> chosen.contains(venue.venue()));
        Stream<Responses.Venue> largest = overview.venues().stream().limit(VENUES_TO_TICK);
        return Stream.concat(first, largest)
                .distinct()
                .map(venue -> new VenueChoice(
                        venue.venue(),
                        Numerals.count(venue.works()) + (venue.works() == 1 ? " work" : " works"),
                        chosen.contains(venue.venue())))
                .toList();
    }

    /// Those chosen first, also where they are none of the largest.
    private static List<VenueChoice> topics(FieldOverview overview, List<String> chosen) {
        Map<String, VenueChoice> choices = new LinkedHashMap<>();
        chosen.forEach(name -> choices.put(name, new VenueChoice(name, "", true)));
        for (FieldOverview.Topic topic : overview.topics()) {
            String note = Numerals.count(topic.works()) + (topic.works() == 1 ? " work" : " works");
            choices.put(topic.topic(), new VenueChoice(topic.topic(), note, chosen.contains(topic.topic())));
        }
        return List.copyOf(choices.values());
    }

    private static VenueChoice choice(VenueCoverage venue, boolean chosen) {
        String note = Numerals.count(venue.works()) + " works, " + Numerals.percent(venue.coverage()) + " classified";
        return new VenueChoice(venue.venue(), note, chosen);
    }

    private static boolean ofWorks(Measure measure) {
        return measure.population().equals("merged_work");
    }

    /// What the chart below is about: venues, and years where they were chosen.
    private static String heading(SurveyParameters asked, Question question) {
        String years = asked.since().isEmpty() && asked.until().isEmpty()
                ? ""
                : asked.since().map(year -> " from " + year).orElse("")
                        + asked.until().map(year -> " to " + year).orElse("");
        String topics = asked.topics().isEmpty() ? "" : " on " + summary(asked.topics(), "");
        String all = ofWorks(asked.measure())
                ? question.venues().size() > asked.venues().size()
                        ? "The " + question.venues().size() + " venues of which most could be measured"
                        : question.topics().size() > asked.topics().size()
                                ? "The " + question.topics().size() + " topics of which most could be measured"
                                : "All venues"
                : "All " + asked.measure().units();
        return summary(asked.venues(), all) + topics + years;
    }

    /// The names chosen, shortened.
    static String summary(List<String> names, String none) {
        return switch (names.size()) {
            case 0 -> none;
            case 1, 2, 3 -> String.join(", ", names);
            default -> names.getFirst() + ", " + names.get(1) + " and " + (names.size() - 2) + " more";
        };
    }

    private static List<Link> suggestions(SurveyParameters asked, List<VenueCoverage> venues) {
        List<String> best = venues.stream()
                .filter(VenueCoverage::muchClassified)
                .limit(SUGGESTIONS)
                .map(VenueCoverage::venue)
                .toList();
        if (best.size() < 2) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        best.forEach(venue -> links.add(new Link(venue, page(asked.measure(), List.of(venue)))));
        links.add(new Link("all " + best.size() + " side by side", page(asked.measure(), best)));
        links.add(new Link("everything together", page(asked.measure(), List.of())));
        return links;
    }

    private static String page(Measure measure, List<String> venues) {
        return Addresses.page(new Question(
                measure,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                venues,
                List.of(),
                measure.countings().getFirst()));
    }

    private static List<SurveyPage.Entry> definition(Measure measure) {
        return measure.header().entrySet().stream()
                .filter(entry -> !FOR_PROGRAMS.contains(entry.getKey()))
                .map(entry -> new SurveyPage.Entry(ShareTable.capitalised(entry.getKey()), entry.getValue()))
                .toList();
    }
}
