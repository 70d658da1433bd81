package org.levelfield.landmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.levelfield.model.Work;

/// Compares who cites whom among the works that stand on both sides.
final class ReferenceComparison {
    private final Map<String, Work> peers = new HashMap<>();
    private final Map<String, String> ourIdOf = new HashMap<>();

    void pair(Work ours, Work theirs) {
        peers.put(ours.id(), theirs);
        ourIdOf.put(theirs.id(), ours.id());
    }

    /// Each reference that either side has is one comparison.
    void compare(String kind, Iterable<Work> works, Disagreements found) {
        for (Work work : works) {
            Work peer = peers.get(work.id());
            if (peer == null) {
                continue;
            }
            Set<String> own = new TreeSet<>(work.references());
            own.retainAll(peers.keySet());
            Set<String> other = new TreeSet<>();
            peer.references().stream()
                    .filter(ourIdOf::containsKey)
                    .map(ourIdOf::get)
                    .forEach(other::add);
            Set<String> either = new TreeSet<>(own);
            either.addAll(other);
            for (String reference : either) {
                boolean ours = own.contains(reference);
                boolean theirs = other.contains(reference);
                found.compare(
                        kind, work.id(), "reference", ours ? reference : "-", theirs ? reference : "-", ours && theirs);
            }
        }
    }
}
