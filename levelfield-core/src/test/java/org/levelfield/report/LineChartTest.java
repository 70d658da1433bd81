package org.levelfield.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.OptionalDouble;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

final class LineChartTest {
    @Test
    void itIsWellFormedAndNamesItsLines() throws Exception {
        String svg = LineChart.wide(
                List.of(series("share_academic_only", "a <b> & c", 0.2, 0.4), series("share_x", "x", 0.1, 0.9)),
                true,
                "Title & more");
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));

        assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(4);
        assertThat(svg)
                .contains("team-academic_only", "a &lt;b&gt; &amp; c", "<title>Title &amp; more</title>", "100%");
    }

    @Test
    void oneYearAndOneValueCanBeDrawn() {
        Series one = new Series("n", "n", List.of(point(2020, 0)));

        assertThat(LineChart.wide(List.of(one), false, "t")).doesNotContain("NaN", "Infinity");
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
