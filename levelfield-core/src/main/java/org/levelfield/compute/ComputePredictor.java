package org.levelfield.compute;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Predicts compute where a work says nothing on it.
@FunctionalInterface
public interface ComputePredictor {

    /// Predicts nothing.
    ComputePredictor NONE = facts -> Optional.empty();

    /// A prediction of [Method#PREDICTED], or nothing where the facts do not carry one.
    Optional<ComputeEstimate> predict(WorkFacts facts);

    /// What is known of a work besides what it says on compute.
    ///
    /// @param year of publication
    /// @param organization the authors' organisations, as written, several with commas
    /// @param domain of the work, such as `Language`, where someone states it
    record WorkFacts(
            @Nullable String title,
            @Nullable String abstractText,
            @Nullable Integer year,
            @Nullable String organization,
            @Nullable String domain) {}
}
