package org.levelfield.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Wilson's interval against values by hand and against its definition: all shares p at which k of n lies within 1.96
/// standard errors of n p.
final class WilsonTest {

    private static final double Z = 1.959963984540054;

    @TempDir
    private Path folder;

    /// z² = 3.841459.
    /// - k = 0, n = 10: low 0; high z² / (n + z²) = 3.841459 / 13.841459 = 0.277533
    /// - k = 10, n = 10: low n / (n + z²) = 10 / 13.841459 = 0.722467; high 1
    /// - k = 1, n = 1: low 1 / 4.841459 = 0.206549; high 1
    /// - k = 5, n = 10: (5 + 1.920729 ± 1.959964 √(2.5 + 0.960365)) / 13.841459 = (6.920729 ± 3.645931) / 13.841459
    /// - k = 81, n = 263: the textbook's 0.2553 to 0.3662 (Newcombe 1998, method 3)
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 0.277533",
        "10, 10, 0.722467, 1",
        "1, 1, 0.206549, 1",
        "5, 10, 0.236593, 0.763407",
        "81, 263, 0.2553, 0.3662"
    })
    void byHand(double k, double n, double low, double high) {
        try (Database database = TemporaryDatabase.in(folder)) {
            List<Double> interval = interval(database, k, n);

            assertThat(interval.get(0)).isCloseTo(low, within(0.00005));
            assertThat(interval.get(1)).isCloseTo(high, within(0.00005));
        }
    }

    @Test
    void ofNothingThereIsNone() {
        try (Database database = TemporaryDatabase.in(folder)) {
            assertThat(database.query(
                            "select wilson_low(0, 0) is null and wilson_high(0, 0) is null", row -> row.getBoolean(1)))
                    .containsExactly(true);
        }
    }

    @Test
    void likeItsDefinition() {
        Random random = new Random(7);
        try (Database database = TemporaryDatabase.in(folder)) {
            for (int i = 0; i < 50; i++) {
                // fractional counting gives parts of works
                double n = i % 2 == 0 ? 1 + random.nextInt(2000) : 0.25 + random.nextDouble() * 50;
                double k = i % 2 == 0 ? random.nextInt((int) n + 1) : random.nextDouble() * n;
                List<Double> interval = interval(database, k, n);

                assertThat(interval.get(0)).isCloseTo(edge(k, n, k / n, 0), within(1e-6));
                assertThat(interval.get(1)).isCloseTo(edge(k, n, k / n, 1), within(1e-6));
            }
        }
    }

    /// The share farthest from k / n towards 0 or 1 that the score test does not reject, by bisection.
    private static double edge(double k, double n, double inside, double outside) {
        double in = inside;
        double out = outside;
        for (int step = 0; step < 200; step++) {
            double p = (in + out) / 2;
            boolean accepted = Math.abs(k - n * p) <= Z * Math.sqrt(n * p * (1 - p));
            in = accepted ? p : in;
            out = accepted ? out : p;
        }
        return Math.abs(in - outside) < 1e-9 ? outside : in;
    }

    private static List<Double> interval(Database database, double k, double n) {
        return database.query(
                        "select wilson_low(?, ?), wilson_high(?, ?)",
                        row -> List.of(row.getDouble(1), row.getDouble(2)),
                        k,
                        n,
                        k,
                        n)
                .getFirst();
    }
}
