package org.levelfield.web.chart;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.Question;

/// What a chart of shares says, in a sentence or two, hedged by its interval and its coverage. It speaks of the latest
/// year that is covered well, and of a change only where the intervals of both years have nothing in common.
public final class ShareReading {

    /// Between nearer years, a change is mostly the venue's programme.
    private static final int SOME_YEARS = 3;

    private final ShareChart chart;
    private final Question question;
    private final List<ShareRow> rows;

    private ShareReading(ShareChart chart, Question question, List<ShareRow> rows) {
        this.chart = chart;
        this.question = question;
        this.rows = rows;
    }

    /// The reading of an answer.
    public static String of(MeasureTable table, ShareChart chart) {
        return new ShareReading(chart, table.question(), ShareRow.of(table, chart)).text();
    }

    private String text() {
        double works = rows.stream().mapToDouble(ShareRow::works).sum();
        if (works == 0) {
            return "No works match.";
        }
        if (rows.stream().noneMatch(ShareRow::known)) {
            String none = works == 1
                    ? "The one work here could not be classified. "
                    : "None of the " + Numerals.count(works) + " works could be classified. ";
            return none + chart.whyNothing();
        }
        Map<String, List<ShareRow>> venues = new LinkedHashMap<>();
        rows.stream()
                .filter(ShareRow::known)
                .forEach(row -> venues.computeIfAbsent(row.venue().orElse(""), name -> new java.util.ArrayList<>())
                        .add(row));
        return venues.size() > 1
                ? acrossVenues(venues)
                : overYears(venues.values().iterator().next());
    }

    private String overYears(List<ShareRow> known) {
        ShareRow latest = latest(known);
        StringBuilder text = new StringBuilder(opening(latest))
                .append(subject())
                .append(' ')
                .append(chart.verb())
                .append(' ')
                .append(within(latest))
                .append(" of the classified works")
                .append(divided())
                .append("; ");
        if (latest.wellCovered()) {
            text.append(Numerals.percent(latest.coverage())).append(" could be classified.");
        } else {
            ShareRow.Share share = latest.shares().getFirst();
            text.append("only ")
                    .append(Numerals.percent(latest.coverage()))
                    .append(" could be classified, so of all works it is anything from ")
                    .append(Numerals.percent(share.boundLow()))
                    .append(" to ")
                    .append(Numerals.percent(share.boundHigh()))
                    .append('.');
        }
        if (question.venues().size() == 1) {
            earliest(known, latest).ifPresent(first -> text.append(' ').append(change(first, latest)));
        } else if (known.size() > 1) {
            text.append(" Which venues are recorded changes from year to year: look for a trend within one of them.");
        }
        return text.toString();
    }

    private String acrossVenues(Map<String, List<ShareRow>> venues) {
        List<ShareRow> latest = venues.values().stream()
                .map(ShareReading::latest)
                .sorted(Comparator.comparingDouble(
                        row -> row.shares().getFirst().share()))
                .toList();
        ShareRow least = latest.getFirst();
        ShareRow most = latest.getLast();
        double worst = latest.stream().mapToDouble(ShareRow::coverage).min().orElse(0);
        return "In the latest year that is covered well, the share of the classified works that " + subject() + " "
                + chart.verb() + divided() + " runs from " + within(least) + place(least) + " to " + within(most)
                + place(most)
                + "; at least " + Numerals.percent(worst) + " of a venue’s works could be classified.";
    }

    private String opening(ShareRow row) {
        String where = question.venues().size() == 1
                ? "At " + question.venues().getFirst()
                : row.venue().map(venue -> "At " + venue).orElse("Over all works here");
        return where + row.year().map(year -> " in " + year).orElse("") + ", ";
    }

    private static String place(ShareRow row) {
        return row.venue().map(venue -> " at " + venue).orElse("")
                + row.year().map(year -> " in " + year).orElse("");
    }

    private String change(ShareRow first, ShareRow latest) {
        ShareRow.Share then = first.shares().getFirst();
        ShareRow.Share now = latest.shares().getFirst();
        String was = first.year().map(year -> "in " + year).orElse("before") + " it was " + within(first);
        if (now.overlaps(then)) {
            return "I" + was.substring(1) + ": the intervals overlap, so a change is not certain.";
        }
        return (now.share() < then.share() ? "It has fallen: " : "It has risen: ") + was + ".";
    }

    private String subject() {
        String who = question.counting().equals("fractional") ? " authors" : " teams";
        return chart.series().getFirst().label().toLowerCase(java.util.Locale.ROOT) + who;
    }

    private String divided() {
        return question.counting().equals("fractional") ? ", each divided among its authors," : "";
    }

    private static String within(ShareRow row) {
        ShareRow.Share share = row.shares().getFirst();
        return Numerals.percentWithin(share.share(), share.low(), share.high());
    }

    private static ShareRow latest(List<ShareRow> known) {
        List<ShareRow> well = known.stream().filter(ShareRow::wellCovered).toList();
        return well.isEmpty() ? known.getLast() : well.getLast();
    }

    /// The first year that is covered well, if it lies some years back.
    private static Optional<ShareRow> earliest(List<ShareRow> known, ShareRow latest) {
        return known.stream()
                .filter(ShareRow::wellCovered)
                .findFirst()
                .filter(row -> latest.year().orElse(0) - row.year().orElse(0) >= SOME_YEARS);
    }
}
