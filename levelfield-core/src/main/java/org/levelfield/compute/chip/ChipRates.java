package org.levelfield.compute.chip;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/// A chip of the catalogue: its name and its peak rates, FLOP a second (integer precisions: operations a second),
/// dense.
///
/// @param type such as `GPU`, `TPU`, `CPU`
public record ChipRates(String name, String type, Map<Precision, Double> peaks) {

    public ChipRates {
        peaks = peaks.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(peaks));
    }

    /// The peak rate at a precision, if the chip has it.
    public OptionalDouble peak(Precision precision) {
        Double rate = peaks.get(precision);
        return rate == null ? OptionalDouble.empty() : OptionalDouble.of(rate);
    }

    /// The precision that training used where a text says nothing: the matrix units' FP16 or BF16 on data-centre chips,
    /// FP32 on graphics cards for players and workstations and on all chips without matrix units.
    public Precision usual() {
        if (peaks.containsKey(Precision.TENSOR_FP16) && (!isDesktop() || !peaks.containsKey(Precision.FP32))) {
            return Precision.TENSOR_FP16;
        }
        for (Precision each : new Precision[] {Precision.FP32, Precision.TENSOR_FP16, Precision.FP16, Precision.INT8}) {
            if (peaks.containsKey(each)) {
                return each;
            }
        }
        return peaks.keySet().stream().sorted().findFirst().orElse(Precision.FP32);
    }

    private boolean isDesktop() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("geforce")
                || lower.contains("quadro rtx")
                || lower.contains("rtx a")
                || lower.contains("titan");
    }
}
