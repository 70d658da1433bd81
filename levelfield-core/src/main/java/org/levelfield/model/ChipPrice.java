package org.levelfield.model;

import org.jspecify.annotations.Nullable;

/// What a chip cost on a day, to rent or to buy; US dollars.
///
/// @param perHour on demand, a chip and hour
/// @param perHourOneYear the same with a commitment of one year; likewise three years
/// @param purchase to buy
public record ChipPrice(
        String chip,
        @Nullable String date,
        @Nullable String manufacturer,
        @Nullable String vendor,
        @Nullable String location,
        @Nullable Double perHour,
        @Nullable Double perHourOneYear,
        @Nullable Double perHourThreeYears,
        @Nullable Double purchase,
        @Nullable String source) {}
