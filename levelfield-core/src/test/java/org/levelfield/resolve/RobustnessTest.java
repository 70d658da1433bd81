package org.levelfield.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levelfield.resolve.Decisions.sectors;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", ";;;", "-", "@", "@.", "&;", "1", "\u0000", "\uD800", "\u0301", "🤖"})
    void nothingIsUnknown(String affiliation) {
        assertThat(sectors(affiliation)).isEqualTo("unknown");
    }

    @Test
    void onlyTheHeadOfALongLineIsRead() {
        String padding = "x, ".repeat(Affiliation.LONGEST / 3 + 1);

        assertThat(sectors("University of Bonn, " + "x, ".repeat(33_333))).isEqualTo("academia");
        assertThat(sectors(padding + "University of Bonn")).isEqualTo("unknown");
    }

    @Test
    void rowsOfDotsAreBounded() {
        String dots = ".".repeat(100_000);
        String host = "a.".repeat(50_000);

        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            for (int round = 0; round < 200; round++) {
                assertThat(sectors(dots)).isEqualTo("unknown");
                assertThat(sectors(host)).isEqualTo("unknown");
                assertThat(sectors("@" + host)).isEqualTo("unknown");
            }
        });
    }

    /// 2,000 lines of 100,000 characters: too long if the whole were read.
    @Test
    void longLinesAreBounded() {
        String line = "university and google ".repeat(4_546);

        assertThat(line.length()).isGreaterThan(100_000);
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            for (int round = 0; round < 2_000; round++) {
                Decisions.RULES.decide(line);
            }
        });
    }

    @Test
    void controlCharactersPartWords() {
        assertThat(sectors("University\tof\u0007Bonn")).isEqualTo("academia");
        assertThat(sectors("DeepMind\nUniversity of Bonn")).isEqualTo("academia+industry");
    }

    @Test
    void entitiesAreDecoded() {
        assertThat(sectors("Universit&eacute; de Gen&egrave;ve")).isEqualTo("academia");
        assertThat(sectors("Universit&#228;t Bonn")).isEqualTo("academia");
        assertThat(sectors("AT&amp;T Labs")).isEqualTo("industry");
    }

    @Test
    void randomCharactersNeverFail() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String text = random.ints(random.nextInt(60), 0, 0x3100)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .append(" Google @,;&.")
                    .toString();
            assertThat(Decisions.RULES.decide(text)).isEqualTo(Decisions.RULES.decide(text));
        }
    }
}
