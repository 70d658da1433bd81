package org.levelfield.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TableTextTest {

    private static final Question QUESTION = new Question(
            Survey.measure("sector-share"),
            List.of("venue"),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            "full");

    private static MeasureTable table(List<List<@Nullable Object>> rows) {
        return new MeasureTable(QUESTION, List.of("venue", "n", "share"), rows, "select");
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static String csv(List<List<@Nullable Object>> rows) throws IOException {
        StringWriter out = new StringWriter();
        TableText.csv(table(rows), out);
        return out.toString();
    }

    @Test
    void csvQuotesWhatItMust() throws IOException {
        assertThat(csv(List.of(
                        row("ICML", 12L, 0.5),
                        row("Robotics, Science", 1, 0.0),
                        row("The \"Best\" Venue", 1, 1.0),
                        row("two\nlines", 1, null),
                        row(null, new BigDecimal("3.0"), 2.0 / 3))))
                .isEqualTo("""
                        venue,n,share
                        ICML,12,0.5
                        "Robotics, Science",1,0
                        "The ""Best"" Venue",1,1
                        "two
                        lines",1,
                        "",3,0.666667
                        """);
    }

    @Test
    void aTableWithoutRowsHasItsHeader() throws IOException {
        assertThat(csv(List.of())).isEqualTo("venue,n,share\n");
    }

    @Test
    void theTargetStaysOpen() throws IOException {
        StringBuilder closed = new StringBuilder();
        StringWriter out = new StringWriter() {
            @Override
            public void close() {
                closed.append("closed");
            }
        };
        TableText.csv(table(List.of()), out);

        assertThat(closed).isEmpty();
    }

    @Test
    void numbersAreRoundedAndPlain() {
        assertThat(TableText.text(1.0 / 3)).isEqualTo("0.333333");
        assertThat(TableText.text(0.00012)).isEqualTo("0.00012");
        assertThat(TableText.text(1e-9)).isEqualTo("0");
        assertThat(TableText.text(-1e-9)).isEqualTo("0");
        assertThat(TableText.text(2.9999999999)).isEqualTo("3");
        assertThat(TableText.text(1234567.25)).isEqualTo("1234567.25");
        assertThat(TableText.text(3.14e23)).isEqualTo("3.14E23");
        assertThat(TableText.text(new BigDecimal("12.50"))).isEqualTo("12.5");
        assertThat(TableText.text(BigInteger.valueOf(7))).isEqualTo("7");
        assertThat(TableText.text(2012)).isEqualTo("2012");
    }

    @Test
    void whatIsNotKnownIsEmptyNeverZero() {
        assertThat(TableText.text(null)).isEmpty();
        assertThat(TableText.text(Double.NaN)).isEmpty();
        assertThat(TableText.text(Double.POSITIVE_INFINITY)).isEmpty();
    }

    @Test
    void jsonHasTheSameNumbers() {
        assertThat(TableText.rows(table(
                        List.of(row("two\n\"lines\"", new BigDecimal("3.0"), 1.0 / 3), row("", 3.14e23, Double.NaN)))))
                .extracting(map -> Arrays.asList(map.get("venue"), map.get("n"), map.get("share")))
                .containsExactly(Arrays.asList("two\n\"lines\"", 3L, 0.333333), Arrays.asList("", 3.14e23, null));
    }
}
