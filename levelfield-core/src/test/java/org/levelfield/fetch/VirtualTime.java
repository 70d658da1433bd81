package org.levelfield.fetch;

import java.time.Duration;
import java.time.Instant;

/// A clock that waiting moves.
public final class VirtualTime implements Timekeeper {

    private Instant now = Instant.parse("2026-11-20T10:00:00Z");
    private Duration paused = Duration.ZERO;

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void pause(Duration duration) {
        now = now.plus(duration);
        paused = paused.plus(duration);
    }

    /// All the waiting so far.
    public Duration paused() {
        return paused;
    }
}
