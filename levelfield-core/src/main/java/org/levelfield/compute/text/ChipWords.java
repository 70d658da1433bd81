package org.levelfield.compute.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levelfield.compute.chip.ChipCatalogue;
import org.levelfield.compute.text.Lexeme.Kind;

/// Finds chips by name among the words, and words that stand for any chip.
final class ChipWords {

    private static final int LONGEST_NAME = 7;

    private static final Set<String> GENERIC =
            Set.of("gpu", "gpus", "accelerator", "accelerators", "chip", "chips", "device", "devices");

    private static final Set<String> PROCESSORS = Set.of("cpu", "cpus", "processors", "workstation", "workstations");

    /// Chips of a whole pod, by the maker's documentation.
    private static final Map<String, Double> POD_CHIPS =
            Map.of("Google TPU v2", 256.0, "Google TPU v3", 1024.0, "Google TPU v4", 4096.0, "Google TPU v5p", 8960.0);

    private static final Set<String> POD_VERSIONS = Set.of("v2", "v3", "v4", "v5p");

    private static final Set<String> CORES = Set.of("core", "cores");

    private static final Set<String> AROUND = Set.of(
            "nvidia",
            "google",
            "amd",
            "huawei",
            "tesla",
            "geforce",
            "cloud",
            "gb",
            "g",
            "gib",
            "memory",
            "card",
            "cards",
            "pcie",
            "sxm",
            "sxm4",
            "sxm5",
            "ai",
            "graphics",
            "processor",
            "processors",
            "gpu",
            "gpus",
            "accelerator",
            "accelerators",
            "chip",
            "chips",
            "tensor",
            "units",
            "unit",
            "processing",
            "the",
            "of",
            "ti",
            "high",
            "end",
            "single",
            "modern",
            "commodity",
            "dgx",
            "parallel",
            "pod",
            "pods",
            "slice",
            "slices",
            "devices",
            "device",
            "intel",
            "ram");

    private final List<Lexeme> lexemes;
    private final ChipCatalogue catalogue;

    ChipWords(List<Lexeme> lexemes, ChipCatalogue catalogue) {
        this.lexemes = lexemes;
        this.catalogue = catalogue;
    }

    /// A chip's name in the text.
    record Named(ChipCatalogue.Named chip, int last) {}

    /// The longest chip name that starts at a lexeme.
    Optional<Named> at(int index) {
        if (isBarePod(index)) {
            return catalogue.findSqueezed("tpu" + lexemes.get(index).text()).map(chip -> new Named(chip, index + 3));
        }
        StringBuilder squeezed = new StringBuilder();
        Optional<Named> longest = Optional.empty();
        for (int i = index; i < lexemes.size() && i - index < LONGEST_NAME; i++) {
            Lexeme each = lexemes.get(i);
            boolean part = each.is(Kind.WORD)
                    || each.is(Kind.NUMBER) && i > index
                    || each.is(Kind.HYPHEN)
                    || each.is(Kind.OPERATOR) && each.glued() && each.text().equals("-")
                    || each.is(Kind.OTHER) && each.glued() && each.text().equals(".") && i > index
                    || each.is(Kind.OPEN) && i > index
                    || each.is(Kind.CLOSE);
            boolean loose =
                    i == index + 1 && !each.glued() && lexemes.get(index).text().length() == 1;
            if (!part || loose) {
                break;
            }
            squeezed.append(ChipCatalogue.squeezed(each.text()));
            int last = i + 1;
            boolean closes = !each.is(Kind.HYPHEN) && !each.is(Kind.OPEN) && !each.is(Kind.OTHER);
            if (closes && each.text().length() < 24) {
                Optional<Named> found =
                        catalogue.findSqueezed(squeezed.toString()).map(chip -> new Named(chip, last));
                longest = found.isPresent() ? found : longest;
            }
        }
        return longest.map(this::withPodSize);
    }

    /// `v3-256`: a slice of a TPU pod, without the word.
    private boolean isBarePod(int index) {
        return kind(index) == Kind.WORD
                && POD_VERSIONS.contains(lexemes.get(index).text())
                && kind(index + 1) == Kind.HYPHEN
                && index + 2 < lexemes.size()
                && lexemes.get(index + 2).glued()
                && lexemes.get(index + 2).text().matches("[0-9]{1,4}")
                && Integer.parseInt(lexemes.get(index + 2).text()) % 8 == 0;
    }

    /// `TPU v3-8`: the number after a TPU's name counts cores, and belongs to the name.
    private Named withPodSize(Named named) {
        int at = named.last();
        boolean size = named.chip().chip().type().equals("TPU")
                && kind(at) == Kind.HYPHEN
                && at + 1 < lexemes.size()
                && lexemes.get(at + 1).glued()
                && lexemes.get(at + 1).text().matches("[0-9]+");
        return size ? new Named(named.chip(), at + 2) : named;
    }

    /// The chips in a pod that is named with its size, as in `v3-128`, or 0.
    double podChips(int index) {
        Optional<Named> named = at(index);
        if (named.isEmpty() || named.get().last() < 2) {
            return 0;
        }
        int last = named.get().last() - 1;
        boolean size = last > index + 1
                && lexemes.get(last - 1).is(Kind.HYPHEN)
                && named.get().chip().chip().type().equals("TPU")
                && lexemes.get(last).text().matches("[0-9]+");
        return size ? Double.parseDouble(lexemes.get(last).text()) / 2 : 0;
    }

    /// The chips of a whole pod, where the name is followed by `pod` and no size is said; else 0.
    double wholePod(int index) {
        Optional<Named> named = at(index);
        int after = named.map(Named::last).orElse(index);
        boolean pod = kind(after) == Kind.WORD
                && Set.of("pod", "pods").contains(lexemes.get(after).text())
                && !(kind(after + 1) == Kind.WORD
                        && lexemes.get(after + 1).text().startsWith("slice"));
        return named.isPresent() && pod
                ? POD_CHIPS.getOrDefault(named.get().chip().chip().name(), 0.0)
                : 0;
    }

    boolean isGeneric(int index) {
        return kind(index) == Kind.WORD && GENERIC.contains(lexemes.get(index).text());
    }

    /// Whether a word means a machine without accelerators.
    boolean isProcessor(int index) {
        return kind(index) == Kind.WORD
                && PROCESSORS.contains(lexemes.get(index).text());
    }

    /// Whether a word is `chip` or `device` in the singular, so that a larger number before it is a name.
    boolean isSingularChip(int index) {
        return kind(index) == Kind.WORD
                && Set.of("chip", "device").contains(lexemes.get(index).text());
    }

    boolean isCore(int index) {
        return kind(index) == Kind.WORD && CORES.contains(lexemes.get(index).text());
    }

    /// Whether a word may stand between a number and the chip that it counts, or in a chip's longer name.
    boolean isAround(int index) {
        Kind kind = kind(index);
        return kind == Kind.HYPHEN
                || kind == Kind.OPEN
                || kind == Kind.CLOSE
                || kind == Kind.WORD && AROUND.contains(lexemes.get(index).text())
                || kind == Kind.NUMBER
                        && kind(index + 1) == Kind.WORD
                        && Set.of("gb", "g", "gib")
                                .contains(lexemes.get(index + 1).text());
    }

    private Kind kind(int index) {
        return index >= 0 && index < lexemes.size() ? lexemes.get(index).kind() : Kind.PARAGRAPH;
    }
}
