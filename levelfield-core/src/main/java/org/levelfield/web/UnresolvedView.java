package org.levelfield.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.levelfield.web.chart.Numerals;
import org.levelfield.web.view.Frame;
import org.levelfield.web.view.SurveyPage.Filters;
import org.levelfield.web.view.SurveyPage.VenueChoice;
import org.levelfield.web.view.UnresolvedPage;

/// Gathers what the page of unresolved strings says.
final class UnresolvedView {

    private static final int VENUES_TO_TICK = 30;
    private static final int VENUES_TO_TYPE = 300;
    private static final int LONGEST_SHOWN = 300;

    private UnresolvedView() {}

    static UnresolvedPage of(Edition edition, UnresolvedQuestion question, Frame frame) {
        UnresolvedStrings found = UnresolvedStrings.of(edition, question);
        String query = question.query();
        return new UnresolvedPage(
                frame,
                filters(edition.overview(), question),
                summary(found),
                nothing(edition.overview(), found),
                found.lines().stream().map(UnresolvedView::line).toList(),
                "/unresolved/corrections.csv" + query,
                "/api/unresolved" + (query.isEmpty() ? "?" : query + "&") + "format=csv",
                "/api/unresolved" + query);
    }

    private static String summary(UnresolvedStrings found) {
        if (found.lines().isEmpty()) {
            return "";
        }
        return "%s of unknown sector %s %s; of %s the team is unknown. Works without any string are not among them.%s"
                .formatted(
                        counted(found.strings(), "affiliation string"),
                        found.strings() == 1 ? "stands on" : "stand on",
                        counted(found.works(), "work"),
                        Numerals.count(found.unclassified()),
                        found.strings() > found.lines().size()
                                ? " Here are the " + found.lines().size() + " that affect most."
                                : "");
    }

    private static String nothing(FieldOverview overview, UnresolvedStrings found) {
        if (!found.lines().isEmpty()) {
            return "";
        }
        return overview.affiliations() == 0
                ? "No input of this field records where authors work, so there is nothing to resolve."
                : "No work of this choice has an affiliation string of unknown sector.";
    }

    private static Filters filters(FieldOverview overview, UnresolvedQuestion question) {
        Map<String, VenueChoice> choices = new LinkedHashMap<>();
        overview.venues().stream()
                .filter(venue -> question.venues().contains(venue.venue()))
                .forEach(venue -> choices.put(venue.venue(), choice(venue, true)));
        overview.venues().stream()
                .limit(VENUES_TO_TICK)
                .forEach(venue -> choices.putIfAbsent(venue.venue(), choice(venue, false)));
        return new Filters(
                List.copyOf(choices.values()),
                overview.venues().stream()
                        .map(Responses.Venue::venue)
                        .filter(name -> !choices.containsKey(name))
                        .limit(VENUES_TO_TYPE)
                        .toList(),
                SurveyView.summary(question.venues(), "All venues"),
                List.of(),
                "",
                question.since().map(String::valueOf).orElse(""),
                question.until().map(String::valueOf).orElse(""),
                overview.firstYear(),
                overview.lastYear(),
                List.of(),
                List.of());
    }

    private static VenueChoice choice(Responses.Venue venue, boolean chosen) {
        return new VenueChoice(venue.venue(), counted(venue.works(), "work"), chosen);
    }

    private static UnresolvedPage.Line line(UnresolvedStrings.Line line) {
        String affiliation = line.affiliation().replaceAll("\\p{Cc}+", " ");
        String works = counted(line.works(), "work");
        return new UnresolvedPage.Line(
                affiliation.length() > LONGEST_SHOWN ? affiliation.substring(0, LONGEST_SHOWN) + " …" : affiliation,
                line.unclassified() == 0
                        ? works
                        : works + ", " + Numerals.count(line.unclassified()) + " of unknown team",
                where(line),
                line.example().orElse(""),
                line.hint().map(CorrectionTemplate::hint).orElse(""),
                CorrectionTemplate.line(affiliation));
    }

    /// `NeurIPS, ICML and 3 more, 2014–2019, 12 times`.
    private static String where(UnresolvedStrings.Line line) {
        List<String> parts = new ArrayList<>();
        if (!line.venueNames().isEmpty()) {
            long more = line.venues() - line.venueNames().size();
            parts.add(
                    String.join(", ", line.venueNames()) + (more > 0 ? " and " + Numerals.count(more) + " more" : ""));
        }
        Integer first = line.first();
        Integer last = line.last();
        if (first != null && last != null) {
            parts.add(first.equals(last) ? first.toString() : first + "–" + last);
        }
        if (line.occurrences() > line.works()) {
            parts.add(Numerals.count(line.occurrences()) + " times");
        }
        return String.join(" · ", parts);
    }

    private static String counted(long number, String what) {
        return Numerals.count(number) + " " + what + (number == 1 ? "" : "s");
    }
}
