package org.levelfield.model;

import org.jspecify.annotations.Nullable;

/// A machine-learning model as a table of notable models describes it (Epoch AI's columns).
///
/// @param organizations comma separated, as the source names them, before any roll-up to parents
/// @param organizationCategories comma separated, in the order of the organisations
/// @param parameters number of trainable parameters
/// @param trainingFlop floating point operations of the final training run
/// @param datasetSize training examples, in the model's own unit
/// @param trainingHours wall-clock hours of training
/// @param hardwareQuantity number of chips
public record AiModel(
        String name,
        @Nullable String domain,
        @Nullable String organizations,
        @Nullable String organizationCategories,
        @Nullable String countries,
        @Nullable String authors,
        @Nullable String date,
        @Nullable String reference,
        @Nullable String link,
        @Nullable String notability,
        @Nullable Double parameters,
        @Nullable Double trainingFlop,
        @Nullable String trainingNotes,
        @Nullable Double datasetSize,
        @Nullable Double epochs,
        @Nullable Double trainingHours,
        @Nullable String hardware,
        @Nullable Double hardwareQuantity,
        @Nullable Double hardwareUtilization,
        @Nullable Double costUsd2023,
        @Nullable String accessibility,
        @Nullable String baseModel,
        @Nullable String abstractText,
        @Nullable String confidence,
        @Nullable String computeMethod) {}
