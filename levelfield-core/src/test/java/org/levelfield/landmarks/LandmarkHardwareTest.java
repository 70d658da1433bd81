package org.levelfield.landmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.levelfield.model.AiModel;
import org.levelfield.model.Chip;
import org.levelfield.read.CollectedRecords;

/// What every row of the bundled models and chips keeps to.
class LandmarkHardwareTest {
    private static final CollectedRecords MODEL_FILE = LandmarkFiles.models();
    private static final CollectedRecords CHIP_FILE = LandmarkFiles.chips();
    private static final List<AiModel> MODELS = MODEL_FILE.models;
    private static final List<Chip> CHIPS = CHIP_FILE.chips;
    private static final Pattern DATE = Pattern.compile("(19|20)\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    private static final Set<String> DOMAINS = Set.of(
            "Audio",
            "Biology",
            "Driving",
            "Earth science",
            "Games",
            "Image generation",
            "Language",
            "Materials science",
            "Mathematics",
            "Multimodal",
            "Other",
            "Recommendation",
            "Robotics",
            "Speech",
            "Video",
            "Vision");

    private static final Set<String> CATEGORIES = Set.of("Academia", "Government", "Industry", "Research collective");

    private static final Set<String> ACCESS = Set.of(
            "API access",
            "Hosted access (no API)",
            "Open weights (non-commercial)",
            "Open weights (restricted use)",
            "Open weights (unrestricted)",
            "Unreleased");

    private static final Set<String> METHODS = Set.of("Hardware", "Operation counting", "Reported");

    private static final Set<String> CHIP_TYPES = Set.of("ASIC", "Coprocessor", "CPU", "GPU", "SoC", "TPU");

    /// A source that names the family leaves open which of its boards it was; a workstation of 1989 is no chip.
    private static final Set<String> NOT_ONE_CHIP =
            Set.of("NVIDIA A100", "NVIDIA A800", "NVIDIA GH200", "NVIDIA Tesla P100", "NVIDIA V100", "Sun-4/260");

    /// Their makers gave no dense peak rate.
    private static final Set<String> PEAK_NOT_PUBLISHED =
            Set.of("Cerebras WSE-1", "Cerebras WSE-3", "Habana Gaudi", "Microsoft Maia 100");

    @Test
    void areManyEnoughAndParse() {
        assertThat(MODEL_FILE.rejects).isEmpty();
        assertThat(CHIP_FILE.rejects).isEmpty();
        assertThat(MODELS).hasSizeGreaterThanOrEqualTo(150);
        assertThat(CHIPS).hasSizeGreaterThanOrEqualTo(60);
        assertThat(MODELS.stream().map(AiModel::name)).doesNotHaveDuplicates();
        assertThat(CHIPS.stream().map(Chip::name)).doesNotHaveDuplicates();
    }

    @Test
    void everyModelHasItsFacts() {
        assertThat(models(model -> !dated(model.date(), 1986))).isEmpty();
        assertThat(models(model -> model.organizations() == null || model.countries() == null))
                .isEmpty();
        assertThat(models(model -> model.reference() == null)).isEmpty();
        assertThat(models(model -> model.abstractText() != null)).isEmpty();
    }

    @Test
    void categoriesAreFromTheirLists() {
        assertThat(models(model -> !DOMAINS.containsAll(parts(model.domain())))).isEmpty();
        assertThat(models(model -> !CATEGORIES.containsAll(parts(model.organizationCategories()))))
                .isEmpty();
        assertThat(models(model -> parts(model.organizations()).size()
                        != parts(model.organizationCategories()).size()))
                .isEmpty();
        assertThat(models(model -> model.accessibility() != null && !ACCESS.contains(model.accessibility())))
                .isEmpty();
        assertThat(models(model -> model.computeMethod() != null && !METHODS.contains(model.computeMethod())))
                .isEmpty();
        assertThat(chips(chip -> !CHIP_TYPES.contains(chip.type()))).isEmpty();
    }

    @Test
    void computeStandsWithItsNoteAndMethod() {
        assertThat(models(model -> outside(model.trainingFlop(), 1e3, 1e27))).isEmpty();
        assertThat(models(model -> outside(model.parameters(), 1, 1e14))).isEmpty();
        assertThat(models(model -> outside(model.datasetSize(), 1, 1e15))).isEmpty();
        assertThat(models(model -> outside(model.epochs(), 0.1, 1e6))).isEmpty();
        assertThat(models(model -> outside(model.trainingHours(), 0.1, 1e4))).isEmpty();
        assertThat(models(model -> outside(model.hardwareQuantity(), 1, 2e5))).isEmpty();
        assertThat(models(model -> (model.trainingFlop() == null) != (model.trainingNotes() == null)))
                .isEmpty();
        assertThat(models(model -> (model.trainingFlop() == null) != (model.computeMethod() == null)))
                .isEmpty();
    }

    @Test
    void hardwareIsNamedAsTheChipsAre() {
        Set<String> names = CHIPS.stream().map(Chip::name).collect(Collectors.toSet());

        assertThat(models(model -> !parts(model.hardware()).stream()
                        .allMatch(name -> names.contains(name) || NOT_ONE_CHIP.contains(name))))
                .isEmpty();
        assertThat(names).doesNotContainAnyElementsOf(NOT_ONE_CHIP);
    }

    @Test
    void baseModelsExistAndAreNotYounger() {
        assertThat(models(model -> model.baseModel() != null
                        && MODELS.stream()
                                .anyMatch(base -> base.name().equals(model.baseModel())
                                        && Objects.requireNonNull(base.date())
                                                        .compareTo(Objects.requireNonNull(model.date()))
                                                > 0)))
                .isEmpty();
    }

    @Test
    void chipsHavePlausibleRates() {
        assertThat(chips(chip -> chip.releaseDate() != null && !dated(chip.releaseDate(), 2006)))
                .isEmpty();
        for (Function<Chip, @Nullable Double> rate : List.<Function<Chip, @Nullable Double>>of(
                Chip::fp64, Chip::fp32, Chip::fp16, Chip::tf32, Chip::tensorFp16, Chip::fp8, Chip::int8)) {
            assertThat(chips(chip -> outside(rate.apply(chip), 1e9, 2e17))).isEmpty();
        }
        assertThat(chips(chip -> outside(chip.memoryBytes(), 1e6, 1e12))).isEmpty();
        assertThat(chips(chip -> outside(chip.memoryBandwidth(), 1e9, 3e16))).isEmpty();
        assertThat(chips(chip -> outside(chip.tdpWatts(), 1, 25_000))).isEmpty();
        assertThat(chips(chip -> !PEAK_NOT_PUBLISHED.contains(chip.name())
                        && Stream.of(chip.fp64(), chip.fp32(), chip.fp16(), chip.tensorFp16(), chip.fp8(), chip.int8())
                                .allMatch(Objects::isNull)))
                .isEmpty();
    }

    /// A halved precision is never slower on the same units.
    @Test
    void ratesRiseAsPrecisionFalls() {
        assertThat(chips(chip -> above(chip.fp64(), chip.fp32()) || above(chip.tf32(), chip.tensorFp16())))
                .isEmpty();
        assertThat(chips(chip -> above(chip.tensorFp16(), chip.fp8()))).isEmpty();
        assertThat(chips(chip -> above(chip.fp16(), chip.tensorFp16()))).isEmpty();
    }

    private static boolean above(@Nullable Double rate, @Nullable Double limit) {
        return rate != null && limit != null && rate > limit;
    }

    private static boolean outside(@Nullable Double value, double least, double most) {
        return value != null && !(value >= least && value <= most);
    }

    private static boolean dated(@Nullable String date, int first) {
        return date != null
                && DATE.matcher(date).matches()
                && Integer.parseInt(date.substring(0, 4)) >= first
                && Integer.parseInt(date.substring(0, 4)) <= 2025;
    }

    private static List<String> parts(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(",", -1)).map(String::strip).toList();
    }

    private static List<String> models(Predicate<AiModel> wrong) {
        return MODELS.stream().filter(wrong).map(AiModel::name).toList();
    }

    private static List<String> chips(Predicate<Chip> wrong) {
        return CHIPS.stream().filter(wrong).map(Chip::name).toList();
    }
}
