package org.levelfield.measure.literature;

/// Candidates of one query with what speaks for each.
///
/// @param works numbers
/// @param features by candidate, in the order of [Feature]
@SuppressWarnings("ArrayRecordComponent") // one column each
public record Related(int[] works, float[][] features) {

    public float feature(int candidate, Feature feature) {
        return features[candidate][feature.place()];
    }
}
