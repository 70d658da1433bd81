package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The colours of the teams can be told apart by every eye, and read on their ground. Colour-blind sight is simulated
/// after Machado, Oliveira and Fernandes, IEEE TVCG 15 (2009), at full severity; distances are CIE76 in CIELAB.
final class PaletteTest {

    /// About eight times the least difference that is seen side by side.
    private static final double APART = 19;

    /// WCAG 2.2: what is drawn, and what is written.
    private static final double SEEN = 3;
    private static final double READ = 4.5;

    private static final List<String> TEAMS = List.of("academic_only", "mixed", "industry_only", "other");

    private static final Map<String, double[]> SIGHTS = Map.of(
            "usual", new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1},
            "protan",
                    new double[] {
                        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998
                    },
            "deutan",
                    new double[] {
                        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881
                    },
            "tritan",
                    new double[] {
                        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900
                    });

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyEyeTellsTheTeamsApart(String theme) throws IOException {
        String css = css(theme);
        SIGHTS.forEach((sight, matrix) -> {
            for (int i = 0; i < TEAMS.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double[] one = lab(seen(colour(css, "--series-" + TEAMS.get(i)), matrix));
                    double[] other = lab(seen(colour(css, "--series-" + TEAMS.get(j)), matrix));
                    double distance = Math.hypot(Math.hypot(one[0] - other[0], one[1] - other[1]), one[2] - other[2]);
                    assertThat(distance)
                            .as("%s, %s: %s and %s", theme, sight, TEAMS.get(i), TEAMS.get(j))
                            .isGreaterThan(APART);
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void coloursAndWordsStandOutFromTheirGround(String theme) throws IOException {
        String css = css(theme);
        double[] paper = colour(css, "--paper");
        for (String team : TEAMS) {
            assertThat(contrast(colour(css, "--series-" + team), paper))
                    .as("%s %s", theme, team)
                    .isGreaterThan(SEEN);
            assertThat(contrast(colour(css, "--ink-" + team), paper))
                    .as("%s %s", theme, team)
                    .isGreaterThan(READ);
        }
        for (String ink : List.of("--ink", "--quiet", "--link")) {
            assertThat(contrast(colour(css, ink), paper))
                    .as("%s %s", theme, ink)
                    .isGreaterThan(READ);
            assertThat(contrast(colour(css, ink), colour(css, "--raised")))
                    .as("%s %s", theme, ink)
                    .isGreaterThan(READ);
        }
    }

    /// The style sheet's part for a theme.
    private static String css(String theme) throws IOException {
        try (InputStream in = PaletteTest.class.getResourceAsStream("/web/levelfield.css")) {
            assertThat(in).isNotNull();
            String[] parts =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).split("prefers-color-scheme: dark", 2);
            return parts[theme.equals("light") ? 0 : 1];
        }
    }

    /// Red, green and blue, linear, 0 to 1.
    private static double[] colour(String css, String name) {
        Matcher matcher =
                Pattern.compile(Pattern.quote(name) + ": #([0-9a-f]{6})").matcher(css);
        assertThat(matcher.find()).as(name).isTrue();
        int value = Integer.parseInt(matcher.group(1), 16);
        return new double[] {linear(value >> 16 & 255), linear(value >> 8 & 255), linear(value & 255)};
    }

    private static double linear(int level) {
        double value = level / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double[] seen(double[] colour, double[] matrix) {
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            double sum = 0;
            for (int column = 0; column < 3; column++) {
                sum += matrix[3 * row + column] * colour[column];
            }
            seen[row] = Math.clamp(sum, 0, 1);
        }
        return seen;
    }

    private static double luminance(double[] colour) {
        return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2];
    }

    private static double contrast(double[] one, double[] other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double[] lab(double[] colour) {
        double x = root((0.4124 * colour[0] + 0.3576 * colour[1] + 0.1805 * colour[2]) / 0.9505);
        double y = root(luminance(colour));
        double z = root((0.0193 * colour[0] + 0.1192 * colour[1] + 0.9505 * colour[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116.0;
    }
}
