package org.levelfield.audit.code;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is known of a repository, be it from a clone or from recorded metadata.
///
/// @param address as recorded, or the folder's name
/// @param official whether it is the authors' own; empty where not recorded
/// @param files by what they are for: the file's name, or the empty string where it was looked for and is not there.
/// What
///     is not among the keys was not looked for
/// @param lastCommit ISO date or instant
/// @param archived whether its owner has closed it; empty where not recorded
/// @param reachable whether somebody who followed the address found it; empty where nobody did
/// @param origin where this is known from, for a person
public record RepositoryFacts(
        String address,
        Optional<Boolean> official,
        Map<Purpose, String> files,
        Optional<String> lastCommit,
        Optional<Boolean> archived,
        Optional<Boolean> reachable,
        String origin) {

    public RepositoryFacts {
        files = new TreeMap<>(files);
    }

    /// What a file is for.
    public enum Purpose {
        README,
        LICENCE,
        DEPENDENCIES,
        ENVIRONMENT,
        TESTS,
        CITATION,
        WEIGHTS
    }
}
