package org.levelfield.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levelfield.forecast.Question;
import org.levelfield.model.Reach;

/// What a check found.
///
/// @param idea as it was read
/// @param reason the verdict in a sentence
/// @param probabilityDone that some work of the field holds the idea
/// @param asOf the last year, or date, that the field knows works of
/// @param missing what the idea would have to say, where it is too vague
/// @param evidence works, the likeliest to hold the idea first
/// @param recent what counts as concurrent, in words
/// @param concurrent works of that time that cover a facet
/// @param alsoKnownAs other names of the concepts that the idea names
/// @param nextBest open questions near the idea and within the asker's reach, where that was said
/// @param teams number of works near by, by team
public record Answer(
        String idea,
        Verdict verdict,
        String reason,
        double probabilityDone,
        String asOf,
        List<Facet> facets,
        List<String> missing,
        List<Evidence> evidence,
        String recent,
        List<Evidence> concurrent,
        List<String> alsoKnownAs,
        Optional<Need> need,
        Optional<List<Question>> nextBest,
        Map<String, Integer> teams,
        Searched searched) {

    public Answer {
        facets = List.copyOf(facets);
        missing = List.copyOf(missing);
        evidence = List.copyOf(evidence);
        concurrent = List.copyOf(concurrent);
        alsoKnownAs = List.copyOf(alsoKnownAs);
        nextBest = nextBest.map(List::copyOf);
    }

    /// What it would take.
    ///
    /// @param tier of the median
    /// @param gpuHours median of the nearest works
    /// @param basis on what this rests
    /// @param withinReach whether that is in the asker's reach, where that was said
    public record Need(Reach tier, double gpuHours, String basis, Optional<Boolean> withinReach) {}

    /// What was looked at.
    ///
    /// @param sources inputs of the field with their vintage
    /// @param coverage which part of the works could be read, in words
    public record Searched(
            List<Gathering.Asked> queries, long works, List<String> sources, String coverage, String built) {

        public Searched {
            queries = List.copyOf(queries);
            sources = List.copyOf(sources);
        }
    }
}
