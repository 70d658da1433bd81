package org.levelfield.model;

import org.jspecify.annotations.Nullable;

/// A link from a work to a repository of its code.
///
/// @param workId the work's identifier, where the source knows it
/// @param official whether the authors themselves published it; `null` where not recorded
public record CodeLink(
        @Nullable String workId,
        @Nullable String workUrl,
        @Nullable String title,
        @Nullable String arxivId,
        String repository,
        @Nullable Boolean official) {}
