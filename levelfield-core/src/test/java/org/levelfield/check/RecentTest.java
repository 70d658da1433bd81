package org.levelfield.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RecentTest {

    private static final Recent DATED = new Recent(Optional.of(LocalDate.of(2022, 6, 30)), 2022);

    @Test
    void byTheDayWhereItIsKnown() {
        assertThat(DATED.has("2021-07-01", OptionalInt.of(2021))).isTrue();
        assertThat(DATED.has("2021-06-30", OptionalInt.of(2021))).isFalse();
        assertThat(DATED.has("2021-07", OptionalInt.of(2021))).isTrue();
        assertThat(DATED.has("2021-05", OptionalInt.of(2021))).isFalse();
    }

    @Test
    void elseByTheYear() {
        assertThat(DATED.has("", OptionalInt.of(2022))).isTrue();
        assertThat(DATED.has("2021", OptionalInt.of(2021))).isFalse();
        assertThat(DATED.has("no date", OptionalInt.of(2022))).isTrue();
        assertThat(new Recent(Optional.empty(), 2022).has("2021-12-31", OptionalInt.of(2021)))
                .isFalse();
        assertThat(DATED.has("", OptionalInt.empty())).isFalse();
    }

    @Test
    void saysWhatItCounts() {
        assertThat(DATED.said()).contains("2022-06-30");
        assertThat(new Recent(Optional.empty(), 2022).said()).contains("2022", "no day is known");
    }
}
