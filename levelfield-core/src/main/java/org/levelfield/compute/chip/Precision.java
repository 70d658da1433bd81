package org.levelfield.compute.chip;

import java.util.Locale;

/// Precisions at which chips have a peak rate of their own. Names as in the columns of the chip table.
public enum Precision {
    FP64,
    FP32,
    /// Half precision without the matrix units.
    FP16,
    /// TensorFloat-32 on the matrix units.
    TF32,
    /// FP16 or BF16 on the matrix units.
    TENSOR_FP16,
    FP8,
    FP4,
    INT8,
    INT4;

    /// The name in output, such as `tensor-fp16`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
