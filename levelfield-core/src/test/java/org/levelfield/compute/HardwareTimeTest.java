package org.levelfield.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.levelfield.compute.chip.ChipCatalogue;
import org.levelfield.compute.chip.ChipRates;
import org.levelfield.compute.chip.Precision;
import org.levelfield.compute.estimate.HardwareTime;

/// A run of 64 chips for 10 days at 40%: 64 × 240 h × 3600 s × 0.4 = 22,118,400 chip-seconds, times the peak from the
/// maker's data sheet, written here once more by hand.
final class HardwareTimeTest {

    private static final double CHIP_SECONDS = 22_118_400;

    private static final ChipCatalogue CATALOGUE = ChipCatalogue.bundled();

    /// Name as written, then precision and TFLOP/s in pairs.
    private static final String[] SHEETS = {
        "A100 80GB|FP64 9.7|FP32 19.5|FP16 78|TF32 156|TENSOR_FP16 312|INT8 624",
        "A100 40GB|FP64 9.7|FP32 19.5|FP16 78|TF32 156|TENSOR_FP16 312|INT8 624",
        "V100|FP64 7.8|FP32 15.7|FP16 31.4|TENSOR_FP16 125",
        "V100 PCIe 16GB|FP64 7|FP32 14|FP16 28|TENSOR_FP16 112",
        "H100|FP64 33.5|FP32 66.9|FP16 133.8|TF32 494.7|TENSOR_FP16 989.4|FP8 1979|INT8 1979",
        "H800|FP64 1|FP32 66.9|FP16 133.8|TF32 494.7|TENSOR_FP16 989.4|FP8 1979|INT8 1979",
        "P100|FP64 5.3|FP32 10.6|FP16 21.2",
        "K80|FP64 2.91|FP32 8.73",
        "K40|FP64 1.43|FP32 4.29",
        "M40|FP64 0.21|FP32 6.84",
        "T4 GPU|FP64 0.254|FP32 8.1|FP16 16.2|TENSOR_FP16 65|INT8 130",
        "1080Ti|FP64 0.3544|FP32 11.34|FP16 0.1772",
        "GTX 580|FP64 0.1976|FP32 1.581",
        "Titan X|FP64 0.2064|FP32 6.605",
        "Titan Xp|FP64 0.3797|FP32 12.15|FP16 0.1898",
        "2080Ti|FP64 0.42|FP32 13.45|FP16 26.9|TENSOR_FP16 107.6|INT8 215.2",
        "RTX 3090|FP64 0.556|FP32 35.58|FP16 35.58|TF32 35.6|TENSOR_FP16 142|INT8 284",
        "RTX A6000|FP64 0.605|FP32 38.7|FP16 38.7|TF32 77.4|TENSOR_FP16 154.8|INT8 309.7",
        "TPU v2|FP32 3|TENSOR_FP16 45",
        "TPUv3|FP32 4|TENSOR_FP16 123",
        "TPU v4|TENSOR_FP16 275|INT8 275",
        "Ascend 910|TENSOR_FP16 256|INT8 512",
        "MI250X|FP64 47.9|FP32 47.9|TENSOR_FP16 383|INT8 383",
    };

    @TestFactory
    Stream<DynamicTest> aRunByHandAndByTheCatalogue() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String sheet : SHEETS) {
            String[] parts = sheet.split("\\|", -1);
            ChipRates chip = CATALOGUE.find(parts[0]).orElseThrow().chip();
            for (int i = 1; i < parts.length; i++) {
                String[] rate = parts[i].split(" ", -1);
                Precision precision = Precision.valueOf(rate[0]);
                double byHand = CHIP_SECONDS * Double.parseDouble(rate[1]) * 1e12;
                tests.add(DynamicTest.dynamicTest(parts[0] + " " + precision, () -> {
                    double peak = chip.peak(precision).orElseThrow();
                    assertThat(HardwareTime.flop(64, 240, peak, 0.4)).isCloseTo(byHand, within(0.01 * byHand));
                }));
            }
            tests.add(DynamicTest.dynamicTest(
                    parts[0] + " has no other precision",
                    () -> assertThat(chip.peaks()).hasSize(parts.length - 1)));
        }
        return tests.stream();
    }

    @Test
    void everyNameOfTheAliasTableFindsItsChip() {
        assertThat(CATALOGUE.find("V100s")).isEmpty();
        assertThat(CATALOGUE.findSqueezed("v100s").orElseThrow().chip().name()).contains("V100");
        assertThat(CATALOGUE.find("GTX 1080 Ti").orElseThrow())
                .isEqualTo(CATALOGUE.find("1080Ti").orElseThrow());
        assertThat(CATALOGUE.find("TPU v3 core").orElseThrow().coresPerChip()).isEqualTo(2);
        assertThat(CATALOGUE.find("A chip that nobody makes")).isEmpty();
        assertThat(CATALOGUE.chips()).hasSizeGreaterThan(140);
    }
}
