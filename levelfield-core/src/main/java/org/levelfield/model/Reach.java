package org.levelfield.model;

import java.util.Locale;

/// The compute tier that a work needs: who can still afford to do it.
///
/// The tiers are cut in GPU-hours of one named reference chip, so that a run on any hardware falls into the tier that
/// its arithmetic asks for: an NVIDIA A100 at its peak BF16 rate of the matrix units (312 TFLOP/s, both memory sizes)
/// of which training reaches 40%. One GPU-hour is therefore [#FLOP_PER_GPU_HOUR] operations.
public enum Reach {
    /// Less than one GPU-hour.
    LAPTOP(1),
    /// One GPU for a week: to 168 GPU-hours.
    GPU(168),
    /// A node of eight GPUs for a week: to 1,344 GPU-hours.
    NODE(1_344),
    /// A cluster: to 100,000 GPU-hours.
    CLUSTER(100_000),
    /// More than 100,000 GPU-hours.
    FRONTIER(Double.POSITIVE_INFINITY);

    /// The chip in whose hours the tiers are cut.
    public static final String REFERENCE_CHIP = "NVIDIA A100 SXM4 80 GB";

    /// The reference chip's peak rate, FLOP a second: BF16 on the matrix units, without sparsity.
    public static final double REFERENCE_PEAK = 3.12e14;

    /// The share of the peak that training is taken to reach.
    public static final double REFERENCE_UTILISATION = 0.4;

    /// Operations in one GPU-hour of the reference chip, about 4.5e17.
    public static final double FLOP_PER_GPU_HOUR = REFERENCE_PEAK * REFERENCE_UTILISATION * 3600;

    private final double upTo;

    Reach(double upTo) {
        this.upTo = upTo;
    }

    /// The largest number of GPU-hours in this tier; `laptop` ends just below its own.
    public double upToGpuHours() {
        return upTo;
    }

    /// The name in tables and output, such as `laptop`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The reference chip's hours that this many operations take.
    public static double gpuHours(double flop) {
        return flop / FLOP_PER_GPU_HOUR;
    }

    /// The tier of a number of GPU-hours.
    ///
    /// @throws IllegalArgumentException if it is negative or no number
    public static Reach ofGpuHours(double gpuHours) {
        if (!(gpuHours >= 0)) {
            throw new IllegalArgumentException("no number of GPU-hours: " + gpuHours);
        }
        if (gpuHours < LAPTOP.upTo) {
            return LAPTOP;
        }
        for (Reach reach : values()) {
            if (reach != LAPTOP && gpuHours <= reach.upTo) {
                return reach;
            }
        }
        return FRONTIER;
    }

    /// The tier of a number of operations.
    public static Reach ofFlop(double flop) {
        return ofGpuHours(gpuHours(flop));
    }

    /// The tier with this label; any case.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Reach parse(String label) {
        return valueOf(label.strip().toUpperCase(Locale.ROOT));
    }
}
