package org.levelfield.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Published findings beside ours: agrees, differs, or cannot tell, with the reason.
final class FindingsTable {
    /// Published figures are rounded, and their venues are not quite ours.
    private static final double TOLERANCE = 0.05;

    /// A ratio agrees if ours is between this part of it and this many times it.
    private static final double ROUGHLY = 1.5;

    private final List<ReportSection> sections;

    FindingsTable(List<ReportSection> sections) {
        this.sections = sections;
    }

    /// What we find beside a published finding.
    ///
    /// @param word agrees, differs or cannot tell
    record Verdict(String word, String ours, String reason) {}

    Verdict judge(Finding finding) {
        Optional<Ours> first = finding.ours(sections, finding.first());
        Optional<Ours> second = finding.ours(sections, finding.second());
        if (first.isEmpty() || second.isEmpty()) {
            return new Verdict(
                    "cannot tell",
                    "",
                    "this field has no figure for " + (first.isEmpty() ? finding.first() : finding.second()));
        }
        Amounts amounts = new Amounts(finding.column().startsWith("share_"));
        String ours = amounts.of(first.get().value()) + " (" + finding.first() + "), "
                + amounts.of(second.get().value()) + " (" + finding.second() + ")";
        for (Optional<Ours> each : List.of(first, second)) {
            if (!each.get().speaks()) {
                return new Verdict(
                        "cannot tell",
                        ours,
                        String.format(
                                Locale.ROOT,
                                "of %,.0f units only %.0f%% could be measured",
                                each.get().n(),
                                100 * each.get().coverage()));
            }
        }
        return compare(finding, first.get(), second.get(), ours);
    }

    private static Verdict compare(Finding finding, Ours first, Ours second, String ours) {
        return switch (finding.kind()) {
            case LEVEL -> {
                boolean agrees = first.allows(finding.publishedFirst(), TOLERANCE)
                        && second.allows(finding.publishedSecond(), TOLERANCE);
                boolean sameWay =
                        (second.value() > first.value()) == (finding.publishedSecond() > finding.publishedFirst());
                yield new Verdict(
                        agrees ? "agrees" : "differs",
                        ours,
                        agrees
                                ? "within our interval or five points of it"
                                : sameWay ? "the same direction at another level" : "another direction");
            }
            case RATIO -> {
                double published = finding.publishedSecond() / finding.publishedFirst();
                double ratio = second.value() / first.value();
                boolean agrees = ratio >= published / ROUGHLY && ratio <= published * ROUGHLY;
                yield new Verdict(
                        agrees ? "agrees" : "differs",
                        ours,
                        String.format(Locale.ROOT, "%.1f times, against %.1f published", ratio, published));
            }
            case ORDER -> {
                boolean apart = first.high().orElse(first.value())
                                < second.low().orElse(second.value())
                        || second.high().orElse(second.value()) < first.low().orElse(first.value());
                boolean same =
                        (second.value() > first.value()) == (finding.publishedSecond() > finding.publishedFirst());
                yield apart
                        ? new Verdict(same ? "agrees" : "differs", ours, "the intervals do not touch")
                        : new Verdict("cannot tell", ours, "the intervals overlap");
            }
        };
    }

    void write(StringBuilder html) {
        html.append("<section id=\"findings\">\n<h2>Beside published findings</h2>\n")
                .append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Findings\">")
                .append("<table class=\"text\"><thead><tr><th>Published</th><th>Here</th><th>Verdict</th>")
                .append("<th>Why</th></tr></thead><tbody>\n");
        for (Finding finding : Finding.all()) {
            Verdict verdict = judge(finding);
            html.append("<tr><td>")
                    .append(Html.text(finding.text()))
                    .append("<br><span class=\"quiet\">")
                    .append(Html.text(finding.paper()))
                    .append("</span></td>");
            for (String cell : List.of(verdict.ours(), verdict.word(), verdict.reason())) {
                html.append("<td>").append(Html.text(cell)).append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody></table></div>\n</section>\n");
    }
}
