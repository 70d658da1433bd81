package org.levelfield.fetch;

import java.time.Duration;
import java.time.Instant;
import org.levelfield.run.UserMistake;

/// The clock and the waiting; tests let time pass without waiting.
public interface Timekeeper {

    /// The machine's clock.
    Timekeeper SYSTEM = new Timekeeper() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void pause(Duration duration) {
            try {
                Thread.sleep(duration);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UserMistake("the fetch was interrupted", "Run the same command again; it resumes.", e);
            }
        }
    };

    Instant now();

    void pause(Duration duration);
}
