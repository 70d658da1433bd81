package org.levelfield.compute.predict;

import java.util.BitSet;
import java.util.Map;

/// What the prediction knows of a work.
///
/// @param year of publication
/// @param keywords which of the keyword features the text has; likewise organisations and domains
/// @param sizes see [Sizes#scaled]
/// @param words weight of each word: 1 + ln of its count, the squares not yet summing to 1
record Features(
        int year, BitSet keywords, BitSet organizations, BitSet domains, Sizes sizes, Map<String, Double> words) {}
