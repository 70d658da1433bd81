package org.levelfield.compute.chip;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.store.CsvResource;

/// Chips by the names that people write. The rates stand in `landmarks/chips.csv`, further names in
/// `compute/chip-aliases.csv`; names match without spaces, hyphens and case, with a plural s or without.
public final class ChipCatalogue {

    private static final Map<Precision, String> COLUMNS = columns();

    private final Map<String, ChipRates> chips = new LinkedHashMap<>();
    private final Map<String, Named> names = new HashMap<>();

    private ChipCatalogue() {}

    /// A chip by a name; where the name means one of several cores of a chip, so many make one.
    public record Named(ChipRates chip, double coresPerChip) {}

    /// The catalogue that ships with the program.
    public static ChipCatalogue bundled() {
        ChipCatalogue catalogue = new ChipCatalogue();
        CsvResource.rows("landmarks/chips.csv").forEach(catalogue::add);
        CsvResource.rows("compute/chip-aliases.csv").forEach(catalogue::alias);
        return catalogue;
    }

    /// All chips, in the table's order.
    public List<ChipRates> chips() {
        return List.copyOf(chips.values());
    }

    /// The chip with exactly this name in the table.
    public Optional<ChipRates> byName(String name) {
        return Optional.ofNullable(chips.get(name));
    }

    /// The chip that a written name means, such as `V100s`, `GTX 1080 Ti`, `TPU-v3`.
    public Optional<Named> find(String written) {
        return Optional.ofNullable(names.get(squeezed(written)));
    }

    /// The same for a name that is squeezed already.
    public Optional<Named> findSqueezed(String squeezed) {
        Named exact = names.get(squeezed);
        if (exact == null && squeezed.endsWith("s")) {
            exact = names.get(squeezed.substring(0, squeezed.length() - 1));
        }
        return Optional.ofNullable(exact);
    }

    /// A name without what people write differently: case, spaces, hyphens.
    public static String squeezed(String written) {
        StringBuilder letters = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            if (Character.isLetterOrDigit(written.charAt(i))) {
                letters.append(written.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private void add(CSVRecord row) {
        EnumMap<Precision, Double> peaks = new EnumMap<>(Precision.class);
        COLUMNS.forEach((precision, column) -> {
            if (row.isMapped(column) && !row.get(column).isEmpty()) {
                peaks.put(precision, Double.parseDouble(row.get(column)));
            }
        });
        String name = row.get("Hardware name");
        ChipRates chip = new ChipRates(name, row.get("Type"), peaks);
        chips.put(name, chip);
        // Names without the maker and its brands; the more specific row keeps a name that it shares.
        String bare = name;
        for (String brand :
                List.of("NVIDIA ", "Google ", "AMD ", "Intel ", "Huawei ", "GeForce ", "Tesla ", "Instinct ")) {
            names.putIfAbsent(squeezed(bare), new Named(chip, 1));
            bare = bare.startsWith(brand) ? bare.substring(brand.length()) : bare;
        }
        if (bare.length() > 2) {
            names.putIfAbsent(squeezed(bare), new Named(chip, 1));
        }
    }

    private void alias(CSVRecord row) {
        ChipRates chip = chips.get(row.get("chip"));
        if (chip == null) {
            throw new IllegalStateException(
                    "the alias " + row.get("alias") + " names no chip of the table: " + row.get("chip"));
        }
        names.put(squeezed(row.get("alias")), new Named(chip, Double.parseDouble(row.get("cores_per_chip"))));
    }

    private static Map<Precision, String> columns() {
        EnumMap<Precision, String> columns = new EnumMap<>(Precision.class);
        columns.put(Precision.FP64, "FP64 (double precision) performance (FLOP/s)");
        columns.put(Precision.FP32, "FP32 (single precision) performance (FLOP/s)");
        columns.put(Precision.FP16, "FP16 (half precision) performance (FLOP/s)");
        columns.put(Precision.TF32, "TF32 (TensorFloat-32) performance (FLOP/s)");
        columns.put(Precision.TENSOR_FP16, "Tensor-FP16/BF16 performance (FLOP/s)");
        columns.put(Precision.FP8, "FP8 performance (FLOP/s)");
        columns.put(Precision.INT8, "INT8 performance (OP/s)");
        return columns;
    }
}
