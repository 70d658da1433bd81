package org.levelfield.landmarks;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.levelfield.model.Chip;

/// Compares our chips with Epoch AI's: the year of release, and each rate and size within 5%.
final class ChipComparison {
    private static final String KIND = "chips";
    private static final double FACTOR = 1.05;

    private final Disagreements found;

    ChipComparison(Disagreements found) {
        this.found = found;
    }

    void compare(Iterable<Chip> ours, Iterable<Chip> theirs) {
        Map<String, Chip> peers = PeerNames.byName(theirs, Chip::name);
        for (Chip chip : ours) {
            Chip peer = peers.get(PeerNames.chip(chip.name()));
            if (peer != null) {
                compare(chip, peer);
            }
        }
    }

    private void compare(Chip ours, Chip theirs) {
        String name = ours.name();
        String year = year(ours.releaseDate());
        boolean sameYear = Objects.equals(year, year(theirs.releaseDate()));
        found.compare(KIND, name, "year", ours.releaseDate(), theirs.releaseDate(), sameYear);
        found.compareWithin(FACTOR, KIND, name, "fp64", ours.fp64(), theirs.fp64());
        found.compareWithin(FACTOR, KIND, name, "fp32", ours.fp32(), theirs.fp32());
        found.compareWithin(FACTOR, KIND, name, "fp16", ours.fp16(), theirs.fp16());
        found.compareWithin(FACTOR, KIND, name, "tf32", ours.tf32(), theirs.tf32());
        found.compareWithin(FACTOR, KIND, name, "tensor-fp16", ours.tensorFp16(), theirs.tensorFp16());
        found.compareWithin(FACTOR, KIND, name, "fp8", ours.fp8(), theirs.fp8());
        found.compareWithin(FACTOR, KIND, name, "int8", ours.int8(), theirs.int8());
        found.compareWithin(FACTOR, KIND, name, "memory", ours.memoryBytes(), theirs.memoryBytes());
        found.compareWithin(FACTOR, KIND, name, "bandwidth", ours.memoryBandwidth(), theirs.memoryBandwidth());
        found.compareWithin(FACTOR, KIND, name, "tdp", ours.tdpWatts(), theirs.tdpWatts());
    }

    private static @Nullable String year(@Nullable String date) {
        return date == null ? null : date.substring(0, 4);
    }
}
