package org.levelfield.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.levelfield.measure.Measure;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

final class LineChartTest {
    @Test
    void itIsWellFormedAndNamesItsLines() throws Exception {
        List<Series> series =
                List.of(series("share_academic_only", "a <b> & c", 0.2, 0.4), series("share_x", "x", 0.1, 0.9));
        String svg = LineChart.wide(series, LineChart.Axes.of(series, true), "Title & more");
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));

        assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(4);
        assertThat(svg)
                .contains("team-academic_only", "a &lt;b&gt; &amp; c", "<title>Title &amp; more</title>", "100%");
    }

    @Test
    void oneYearAndOneValueCanBeDrawn() {
        Series one = new Series("n", "n", List.of(point(2020, 0)));

        assertThat(LineChart.wide(List.of(one), LineChart.Axes.of(List.of(one), false), "t"))
                .doesNotContain("NaN", "Infinity");
    }

    @Test
    void figuresThatSpanPowersOfTenHaveALogarithmicAxis() {
        Scale scale =
                Scale.of(List.of(new Series("flop", "flop", List.of(point(2010, 2e15), point(2020, 3e24)))), false);

        assertThat(scale.logarithmic()).isTrue();
        assertThat(scale.ticks()).first().isEqualTo(1e15);
        assertThat(scale.place(1e20)).isEqualTo(0.5);
    }

    @Test
    void ticksAreRoundNumbers() {
        assertThat(Scale.of(List.of(series("a", "a", 3, 47)), false).ticks())
                .containsExactly(0., 10., 20., 30., 40., 50.);
        assertThat(Scale.of(List.of(series("a", "a", -0.4, 0.4)), false).ticks())
                .first()
                .isEqualTo(-0.4);
    }

    @Test
    void marksOfAnAxisHaveAsManyDecimalsAsTheStepNeeds() {
        assertThat(labels(Scale.of(List.of(series("a", "a", 0.1, 1.2)), false)))
                .containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0", "1.2");
        assertThat(Scale.of(List.of(series("a", "a", 0.05, 0.25)), true).label(0.05, new Amounts(true)))
                .isEqualTo("5%");
    }

    @Test
    void oneSmallYearsIntervalDoesNotPressAllFiguresFlat() {
        Series series = new Series("a", "a", List.of(wide(2010, 1, -3, 10), wide(2011, 1.2, 1.1, 1.3)));
        Scale scale = Scale.of(List.of(series), false);

        // the figures end at 1.2; intervals may reach half as far again, to 1.8, and none below zero is wanted
        assertThat(scale.high()).isEqualTo(2);
        assertThat(scale.low()).isZero();
        assertThat(scale.place(10)).isEqualTo(1);
        assertThat(scale.cuts(series.points().getFirst())).isTrue();
        assertThat(scale.cuts(series.points().getLast())).isFalse();
    }

    @Test
    void namesStandApartAndAboveTheAxis() {
        List<Series> series = List.of(
                series("a", "first of three", 0.9, 0),
                series("b", "second of three", 0.8, 0),
                series("c", "a third one with a name too long for one line", 0.7, 0));
        String svg = LineChart.narrow(series, LineChart.Axes.of(series, true), "t");

        List<Double> heights = Pattern.compile("<text class=\"name [^>]* y=\"([0-9.]+)\"")
                .matcher(svg)
                .results()
                .map(each -> Double.valueOf(each.group(1)))
                .sorted()
                .toList();
        assertThat(heights).hasSizeGreaterThan(4);
        assertThat(heights.getLast()).isLessThan(220 - 28 + 5);
        for (int i = 1; i < heights.size(); i++) {
            assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThanOrEqualTo(14.9);
        }
    }

    @Test
    void aLineBreaksWhereYearsAreMissing() {
        Series gap = new Series("a", "a", List.of(point(2000, 1), point(2003, 1), point(2010, 1), point(2011, 1)));

        assertThat(LineChart.wide(List.of(gap), LineChart.Axes.of(List.of(gap), false), "t")
                        .split("class=\"curve", -1))
                .hasSize(3);
    }

    @Test
    void chartsSideBySideShareTheirAxes() {
        Map<String, List<Series>> panels = new LinkedHashMap<>();
        panels.put("Small & early", List.of(series("share_a", "a", 0.1, 0.2)));
        panels.put("Large", List.of(new Series("share_a", "a", List.of(point(2015, 0.5), point(2022, 0.9)))));
        Measure measure = new Measure("given", Map.of("title", "T"), "");
        String html = LineCharts.html(new ChartedAnswer(measure, true, "venue", panels));

        assertThat(html).contains("<h3>Small &amp; early</h3>", "<h3>Large</h3>");
        for (String chart : html.split("<div class=\"multiple\">", -1)) {
            if (chart.contains("<svg")) {
                assertThat(chart).contains(">100%</text>", ">0%</text>", ">2022</text>");
            }
        }
    }

    private static List<String> labels(Scale scale) {
        return scale.ticks().stream()
                .map(tick -> scale.label(tick, new Amounts(false)))
                .toList();
    }

    private static Series.Point wide(int year, double value, double low, double high) {
        return new Series.Point(
                year,
                value,
                OptionalDouble.of(low),
                OptionalDouble.of(high),
                OptionalDouble.of(30),
                OptionalDouble.empty());
    }

    private static Series series(String column, String label, double first, double second) {
        return new Series(column, label, List.of(point(2010, first), point(2020, second)));
    }

    private static Series.Point point(int year, double value) {
        return new Series.Point(
                year,
                value,
                OptionalDouble.of(value),
                OptionalDouble.of(value),
                OptionalDouble.of(30),
                OptionalDouble.empty());
    }
}
