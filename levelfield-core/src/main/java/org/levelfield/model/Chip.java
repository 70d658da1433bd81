package org.levelfield.model;

import org.jspecify.annotations.Nullable;

/// An accelerator or processor with its peak rates.
///
/// @param fp64 peak operations a second at this precision, dense, without the matrix units; likewise `fp32`, `fp16`
/// @param tensorFp16 peak FP16 or BF16 rate of the matrix units, without sparsity
/// @param memoryBytes memory a board, bytes
/// @param memoryBandwidth bytes a second
/// @param tdpWatts thermal design power
/// @param priceUsd price at release
public record Chip(
        String name,
        @Nullable String manufacturer,
        @Nullable String type,
        @Nullable String releaseDate,
        @Nullable Double priceUsd,
        @Nullable Double fp64,
        @Nullable Double fp32,
        @Nullable Double fp16,
        @Nullable Double tf32,
        @Nullable Double tensorFp16,
        @Nullable Double fp8,
        @Nullable Double fp4,
        @Nullable Double int8,
        @Nullable Double int4,
        @Nullable Double memoryBytes,
        @Nullable Double memoryBandwidth,
        @Nullable Double tdpWatts,
        @Nullable String link) {}
