package org.levelfield.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One text made for each way of saying what a training took, with its arithmetic.
final class ComputeMechanismsTest {

    private static final ComputeText READER = ComputeText.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 * 2T tokens * 3B params = 36 * 10^(12+9) = [?] | 3.6e22",
                "(4) * (10 * 10**12) * (10 * 3600) * 3 // 10 = [?] | 4.32e17",
                "we get 1.08e24 FLOP (1000*5e14)*60*60*24*50*0.5. | 1.08e24",
                "3 * 4.1 GFLOPs * 1.28M * 90 = [?] | 1.417e18",
                "4.1e9 MACs * 2 * 3 * 1.28e6 images * 90 epochs | 2.834e18",
                "So 2*7M params*3.5*100 epochs * 50k images = [?] | 2.45e14",
                "a total of 7.2 × 10^21 floating-point operations | 7.2e21",
                "120 petaFLOP/s days | 1.0368e22",
                "They used 1,000,000,000 TFLOPs in training | 1e21",
                "1e23-4e23 FLOP | 2e23",
                "Training took between 1e23 and 4e23 FLOP | 2e23",
            })
    void formulasAndFigures(String text, double flop) {
        assertReads(text, flop);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.5 × 10^24 (Table 7) | 2.5e24",
                "500 * 2 * 200000 = [?]. This takes the forward pass for one operation a weight. | 2e8",
                "Thus 4e20 * 5 = [?] | 2e21",
            })
    void theOneFigureOfANote(String text, double flop) {
        assertReads(text, flop);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pretraining:\\n6*1e9*1e11 = 6e20\\nFinetuning:\\n6*1e9*5e10 = [?] | 9e20",
                "1.1e21 FLOP for pretraining and 2e20 FLOP for fine-tuning. | 1.3e21",
                "Stage 1: 1e21 FLOP. Stage 2: 5e20 FLOP. | 1.5e21",
                "4.1e21 FLOP for the encoder and 1.3e21 FLOP for the decoder, 5.4e21 FLOP in total | 5.4e21",
                "For the 7B model: 6 * 7e9 * 1e12 = 4.2e22\\nFor the 70B model: 6 * 70e9 * 1e12 = 4.2e23 | 4.2e23",
                "GPT-3 needed 3.14e23 FLOP. Our model needs only 2e22 FLOP to train. | 2e22",
            })
    void phasesAndSizes(String text, double flop) {
        assertReads(text, flop);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C = 6ND with N = 70B and D = 1.4T. | 5.88e23",
                "6 * N * D where N = 7e9 parameters, D = 2e12 tokens | 8.4e22",
                "Parameters: 7B, tokens: 2T. | 8.4e22",
                // 6 × 3e9 × 500e3 × 2e6.
                "We trained a 3B model for 500k steps, 2M tokens per batch | 1.8e22",
            })
    void countsByNameAndSymbol(String text, double flop) {
        assertReads(text, flop);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We train on 16 nodes with 8 V100 GPUs each for 3 days. | 128 | 72",
                "Trained for 14 days on 4 nodes, 8 V100s per node | 32 | 336",
                "We train on 32 machines, each with 8 A100 GPUs, for 2 days. | 256 | 48",
                "We train on 256 GPUs (32 nodes with 8 A100 each) for 2 days. | 256 | 48",
                "We trained with 4 x 8 A100 GPUs for 24 hours. | 32 | 24",
                "Training ran on 4 p4d.24xlarge instances for 2 days. | 32 | 48",
                "Trained on 64 DGX A100 nodes for 10 days. | 512 | 240",
                "We use a p3.16xlarge to train for 10 hours. | 8 | 10",
                "We train for 2 weeks on a v3-256. | 128 | 336",
                "We train on one TPU v3 pod for 4 days. | 1024 | 96",
                "It took about a week to train on 8 GPUs (GTX 1080 Ti). | 8 | 168",
                "Trained for half a day on 4 V100. | 4 | 12",
            })
    void chipsOfMachinesAndSpokenTimes(String text, double chips, double hours) {
        ComputeEstimate estimate = READER.read(text).orElseThrow();
        assertThat(estimate.evidence())
                .anyMatch(each -> each.kind() == Evidence.Kind.CHIPS && each.value() == chips)
                .anyMatch(each -> each.kind() == Evidence.Kind.WALL_TIME && each.value() == hours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GPU hours: 184,320 (A100)", "A100-hours = 184,320", "A100 hours: 184,320"})
    void chipHoursByLabel(String text) {
        // 184,320 h × 3600 × 312e12 × 0.3.
        assertReads(text, 6.211e22);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We fine-tune LLaMA-13B on 8 A100 GPUs for 12 hours.",
                "8 * 3600 * 12 * 312e12 * 0.3 = 3.2e19 FLOP\n\nFine-tuned from Vicuna-13B.",
                "Training took 12 hours on 8 A100. They use Vicuna as their LLM backbone.",
            })
    void addsAKnownBaseModel(String text) {
        ComputeEstimate estimate = READER.read(text).orElseThrow();
        assertThat(estimate.method()).isEqualTo(Method.SUM);
        // LLaMA-13B: 6 × 13e9 × 1e12.
        assertThat(estimate.flop().median()).isCloseTo(7.803e22, within(0.002e22));
        assertThat(estimate.assumptions()).anyMatch(each -> each.contains("LLaMA-13B"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Compared with, of another size, or held by the figure already.
                "Compared to LLaMA-13B, we train on 8 A100 GPUs for 12 hours.",
                "We fine-tune LLaMA-7B on 8 A100 GPUs for 12 hours.",
                "We fine-tune BERT base on 8 A100 GPUs for 12 hours.",
                "Fine-tuned from LLaMA-13B: 7.9e22 FLOP in total.",
            })
    void addsNoOtherModel(String text) {
        assertThat(READER.read(text).orElseThrow().method()).isNotEqualTo(Method.SUM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The search takes only 3.8% GPU hours of training.",
                "Scheduling problems of the type P3.5Pf are trained.",
                "Images of 32 × 32 × 3 are fed into the network; compute is saved.",
                "We fine-tune GPT-3 on our data.",
            })
    void isNoCompute(String text) {
        assertThat(READER.read(text)).isEmpty();
    }

    @Test
    void aNamedChipsValueIsItsPeak() {
        ComputeEstimate estimate =
                READER.read("Training took 10 hours on NVIDIA V100.").orElseThrow();
        assertThat(estimate.evidence())
                .filteredOn(each -> each.kind() == Evidence.Kind.CHIP)
                .singleElement()
                .satisfies(chip -> assertThat(chip.value()).isCloseTo(1.25e14, within(1e9)));
    }

    @Test
    void aStatedFigureIsSurerThanOneOfTwoWays() {
        double one =
                READER.read("Training took 2e21 FLOP.").orElseThrow().flop().factor();
        double two = READER.read("6 * 1e9 * 3e11 = 1.8e21 FLOP\n\n8 * 3600 * 100 * 3.12e15 * 0.3 = 2.7e21 FLOP")
                .orElseThrow()
                .flop()
                .factor();
        assertThat(one).isLessThan(1.1);
        assertThat(two).isGreaterThan(one);
    }

    private static void assertReads(String text, double flop) {
        ComputeEstimate estimate = READER.read(text.replace("\\n", "\n")).orElseThrow();
        assertThat(estimate.flop().median()).isCloseTo(flop, within(0.02 * flop));
    }
}
