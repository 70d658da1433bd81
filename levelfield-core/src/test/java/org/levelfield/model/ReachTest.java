package org.levelfield.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReachTest {

    @ParameterizedTest
    @CsvSource({
        "0,LAPTOP",
        "0.99,LAPTOP",
        "1,GPU",
        "168,GPU",
        "168.1,NODE",
        "1344,NODE",
        "1345,CLUSTER",
        "100000,CLUSTER",
        "100001,FRONTIER",
        "1e12,FRONTIER"
    })
    void tiersAreCutInGpuHours(double hours, Reach reach) {
        assertThat(Reach.ofGpuHours(hours)).isEqualTo(reach);
        assertThat(Reach.parse(reach.label())).isEqualTo(reach);
    }

    @Test
    void anHourIsTheReferenceChipsPeakTimesItsUtilisation() {
        // 312e12 × 0.4 × 3600
        assertThat(Reach.FLOP_PER_GPU_HOUR).isEqualTo(4.4928e17);
        assertThat(Reach.ofFlop(4.4e17)).isEqualTo(Reach.LAPTOP);
        assertThatThrownBy(() -> Reach.ofGpuHours(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reach.ofGpuHours(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
