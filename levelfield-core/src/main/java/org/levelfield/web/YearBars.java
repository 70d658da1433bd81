package org.levelfield.web;

import java.util.List;
import java.util.Locale;
import org.levelfield.web.MapAnswers.ConceptYear;

/// The works of a concept by year as bars, those known to have an author in industry in their colour at the foot.
final class YearBars {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 150;
    private static final int FOOT = 20;

    private YearBars() {}

    /// The empty string where there is no year.
    static String svg(List<ConceptYear> years) {
        if (years.isEmpty()) {
            return "";
        }
        int first = years.getFirst().year();
        int last = years.getLast().year();
        int most = years.stream().mapToInt(ConceptYear::works).max().orElse(1);
        double step = (double) WIDTH / Math.max(12, last - first + 1);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg class=\"year-bars\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Works by year, %d to %d; at most %d in a year\">",
                WIDTH,
                HEIGHT + FOOT,
                first,
                last,
                most));
        for (ConceptYear year : years) {
            double x = step * (year.year() - first);
            bar(svg, "bar", x, step, HEIGHT * (double) year.works() / most);
            bar(svg, "bar industry", x, step, HEIGHT * (double) year.withIndustry() / most);
        }
        svg.append(String.format(Locale.ROOT, "<text x=\"0\" y=\"%d\">%d</text>", HEIGHT + FOOT - 4, first));
        if (last > first) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"end\">%d</text>",
                    step * (last - first + 1),
                    HEIGHT + FOOT - 4,
                    last));
        }
        return svg.append("</svg>").toString();
    }

    private static void bar(StringBuilder svg, String kind, double x, double step, double height) {
        if (height > 0) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                    kind,
                    x,
                    HEIGHT - height,
                    0.86 * step,
                    height));
        }
    }
}
