package org.levelfield.fetch;

import java.time.Duration;

/// How a service is treated.
///
/// @param gap least time from the beginning of one request to that of the next
/// @param firstPause the first pause after a failure; doubled at each further one up to a minute, with jitter
/// @param mostWaiting the longest time spent waiting for one answer; a longer `Retry-After` ends the fetch
/// @param attempts most requests for one answer
/// @param answerTime the longest that one answer may take, all its bytes included
public record Politeness(Duration gap, Duration firstPause, Duration mostWaiting, int attempts, Duration answerTime) {

    private static final Duration ANSWER_TIME = Duration.ofSeconds(90);
    private static final int ATTEMPTS = 10;

    /// For services that allow many requests a second.
    public static Politeness usual(Duration mostWaiting) {
        return withGap(Duration.ofMillis(20), mostWaiting);
    }

    /// For services that name a gap, such as arXiv's three seconds.
    public static Politeness withGap(Duration gap, Duration mostWaiting) {
        return new Politeness(gap, Duration.ofSeconds(1), mostWaiting, ATTEMPTS, ANSWER_TIME);
    }
}
