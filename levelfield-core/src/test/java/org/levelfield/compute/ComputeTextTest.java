package org.levelfield.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.model.Reach;

/// Texts made for the test, each with its arithmetic.
final class ComputeTextTest {

    private static final ComputeText READER = ComputeText.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Stated.
                "Training took 2.5e21 FLOP. | 2.5e21",
                "The model was trained with 1.25 × 10^24 FLOPs. | 1.25e24",
                "We trained it for about 10²³ FLOP. | 1e23",
                "Training used $3.1 \\times 10^{23}$ FLOPs. | 3.1e23",
                "Pretraining needed 100 petaflop/s-days. | 8.64e21",
                "Training took 5 PF-days in all. | 4.32e20",
                // Formulas.
                "6 * 70B * 15T = 6.3e24 | 6.3e24",
                "6ND = 6*70*10^9*15*10^12 | 6.3e24",
                "C = 6ND = 6 * 2e9 * 40e9 = [?] | 4.8e20",
                "2.5M * 3600 * 1e15 * 0.3 = [?] | 2.7e24",
                "100 days * 512 processors * 320 teraFLOPS/processor * 33% utilization = [?] FLOP | 4.672e23",
                "(4 * 7 * 24 * 3600) seconds * (8 * 3.12e14) FLOP/sec * 0.3 (utilization) = [?] | 1.8114e21",
                "3 days * 24 * 3600 * 8 * 125 teraflop/s * 0.3 utilization = [?] | 7.776e19",
                "2 months * 30 days * 24 hours * 3600 seconds * 1e13 FLOP/s * 0.3 = [?] FLOP | 1.5552e19",
                "500 PF-days * 3600 * 24 * 10^15 = [?] | 4.32e22",
                "Hardware: 4e21 FLOP\\nOperations: 1e21 FLOP\\nGeometric mean: sqrt(4e21 * 1e21) = [?] | 2e21",
                "First stage: 6 * 1e9 * 1e12 = [?]\\nSecond stage: 6 * 1e9 * 5e11 = [?]\\nTotal: [?] | 9e21",
                // Operation counts.
                "A model with 1.5B parameters, trained on 300 billion tokens. | 2.7e21",
                "A sparse model of 100B parameters, of which 10B are active, trained on 2T tokens. | 1.2e23",
                "It has 20M parameters and was trained on 1.2 million images for 90 epochs. | 1.296e16",
                "The 300M parameter model is trained for 100k steps with batch size 512. | 9.216e16",
                // Hardware: 8 × 72 h × 3600 × 312e12 × 0.3.
                "8xA100 (40GB) for 3 days | 1.941e20",
                // 1 × 336 h × 3600 × 11.34e12 × 0.3.
                "We train two weeks on a single 1080Ti. | 4.115e18",
                // 16 chips, for 32 cores: 16 × 24 h × 3600 × 123e12 × 0.3.
                "The language model trained for one day on 32 TPU v3 cores. | 5.101e19",
                // 1,000 h × 3600 × 125e12 × 0.4.
                "Training the image classifier took 1,000 V100 GPU hours. | 1.8e20",
                // sqrt(2 × 3) days.
                "We train on eight V100 GPUs for 2-3 days. | 6.349e19",
                // Others' hardware is not this work's: 1 × 2 h × 3600 × 125e12 × 0.3.
                "Unlike X, which needs 512 TPUs for 3 days of training, we train on 1 V100 in 2 hours. | 2.7e17",
                "Compared to GPT-3's 3.14e23 FLOP, we train with 1e21 FLOP. | 1e21",
                // 4 million ÷ 2 USD/h × 4.493e17.
                "The training run cost $4 million. | 8.986e23",
            })
    void readsWhatIsSaid(String text, double flop) {
        ComputeEstimate estimate = READER.read(text.replace("\\n", "\n")).orElseThrow();
        assertThat(estimate.flop().median()).isCloseTo(flop, within(0.02 * flop));
        assertThat(estimate.flop().low()).isLessThan(estimate.flop().median());
        assertThat(estimate.flop().high()).isGreaterThan(estimate.flop().median());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n\n ",
                "We prove a bound for convex games.",
                "The network needs 4.1 GFLOPs per image at inference and runs at 30 fps on a Titan X.",
                "Trained with 1e40 FLOP",
                "-3 GPUs trained for -2 days",
                "The dataset has 1.2 million images of 1,000 classes.",
                "A 2D grid and a 3D map are learned in real time.",
                "It has 10^18 states.",
                "The method is 10x faster and saves 50% of the FLOPs.",
                "[?]",
                "((((((((((((((((((((1",
                "6 * ",
                "= = = 3 ** ** 4 ^",
                "10^10^10^10",
                "1/0 GPUs for 0 days",
            })
    void saysNothingWhereNothingIsSaid(String text) {
        assertThat(READER.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trained for 1.234,5 GPU hours | 1234.5",
                "trained for 1,234.5 GPU hours | 1234.5",
                "trained for 1\u202f234 GPU hours | 1234",
                "trained for 12,345,678 GPU hours | 12345678",
                "trained for 2.5k GPU-hours | 2500",
                "trained for 100-400 GPU days | 4800",
                "trained for twenty GPU hours | 20",
                "trained for three thousand GPU hours | 3000",
            })
    void numbersAsPeopleWriteThem(String text, double hours) {
        Evidence first = READER.read(text).orElseThrow().evidence().getFirst();
        assertThat(first.kind()).isEqualTo(Evidence.Kind.CHIP_HOURS);
        assertThat(first.value()).isCloseTo(hours, within(1e-6 * hours));
        assertThat(text.substring(first.offset())).startsWith(first.words());
    }

    @Test
    void aRangeIsLessSureThanANumber() {
        double one = READER.read("trained for 200 A100 GPU hours")
                .orElseThrow()
                .flop()
                .factor();
        double range = READER.read("trained for 50-800 A100 GPU hours")
                .orElseThrow()
                .flop()
                .factor();
        assertThat(range).isGreaterThan(one);
    }

    @Test
    void tellsHowAndOnWhat() {
        ComputeEstimate estimate =
                READER.read("We train on 8 A100 GPUs for 10 hours.").orElseThrow();
        assertThat(estimate.method()).isEqualTo(Method.HARDWARE_TIME);
        assertThat(estimate.reach()).isEqualTo(Reach.GPU);
        // 80 chip-hours at 30% are 60 at the reference's 40%.
        assertThat(estimate.gpuHours()).isCloseTo(60, within(0.1));
        assertThat(estimate.assumptions()).anyMatch(each -> each.contains("utilisation"));
    }

    @Test
    void aMegabyteIsRead() {
        String nested = "(".repeat(300_000) + "[".repeat(300_000);
        String sums = "1+".repeat(300_000);
        String word = "a1".repeat(500_000);
        String prose = "We train 8 V100 GPUs for 3 days on 5 TPUs = 3e20 [?] * ".repeat(20_000);
        for (String text : new String[] {nested, sums, word, prose, "9".repeat(1_000_000)}) {
            Optional<ComputeEstimate> estimate = READER.read(text);
            assertThat(estimate.map(each -> each.flop().median()).orElse(1.0)).isPositive();
        }
    }
}
