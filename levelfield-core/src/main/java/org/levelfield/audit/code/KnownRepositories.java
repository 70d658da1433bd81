package org.levelfield.audit.code;

import java.util.Optional;

/// A source that can say something of repositories.
@FunctionalInterface
public interface KnownRepositories {

    /// What is known of the repository at an address, however it is written; empty where nothing is.
    Optional<RepositoryFacts> of(String address);

    /// Asks this source first, then the other.
    default KnownRepositories or(KnownRepositories other) {
        return address -> of(address).or(() -> other.of(address));
    }
}
