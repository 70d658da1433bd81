package org.levelfield.cli;

import java.time.Duration;
import java.util.Optional;
import org.levelfield.report.GivenOnly;
import org.levelfield.report.LanguageModel;
import org.levelfield.report.Rephrasing;
import org.levelfield.store.Database;
import org.levelfield.store.StoredConcepts;

/// What `--rephrase` stands for.
final class Rephrase {

    /// The environment variable of the service's key: a key on the command line would be seen by others.
    static final String KEY = "LEVELFIELD_REPHRASE_KEY";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Rephrase() {}

    static Rephrasing with(String address, String model, Database database) {
        Optional<String> key = Optional.ofNullable(System.getenv(KEY)).filter(value -> !value.isBlank());
        LanguageModel service = new LanguageModel(address, model, key, PATIENCE);
        StoredConcepts concepts = new StoredConcepts(database);
        return new Rephrasing(
                service, new GivenOnly(words -> concepts.find(words).isPresent()));
    }
}
