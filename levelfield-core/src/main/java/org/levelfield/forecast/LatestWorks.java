package org.levelfield.forecast;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the latest work behind every bridge of open pairs in one pass over all works.
final class LatestWorks {

    private final ConceptHistory history;
    private final Map<Long, Integer> latest = new HashMap<>();
    private final BitSet wanted = new BitSet();

    private LatestWorks(ConceptHistory history) {
        this.history = history;
    }

    /// The same pairs, each bridge with the latest work on either side.
    static List<OpenPair> named(ConceptHistory history, int until, List<OpenPair> pairs) {
        LatestWorks works = new LatestWorks(history);
        for (OpenPair pair : pairs) {
            for (OpenPair.Bridge bridge : pair.bridges()) {
                works.want(pair.one(), bridge.concept());
                works.want(pair.other(), bridge.concept());
            }
        }
        works.find(until);
        return pairs.stream()
                .map(pair -> new OpenPair(
                        pair.one(),
                        pair.other(),
                        pair.probabilities(),
                        pair.attention(),
                        pair.novelty(),
                        pair.bridges().stream()
                                .map(bridge -> new OpenPair.Bridge(
                                        bridge.concept(),
                                        bridge.worksWithOne(),
                                        bridge.worksWithOther(),
                                        works.id(pair.one(), bridge.concept()),
                                        works.id(pair.other(), bridge.concept())))
                                .toList()))
                .toList();
    }

    private void want(int one, int other) {
        latest.put(key(one, other), -1);
        wanted.set(one);
        wanted.set(other);
    }

    private void find(int until) {
        for (int work = 0; work < history.works(); work++) {
            if (history.year(work) > until) {
                continue;
            }
            for (int i = history.from(work); i < history.to(work); i++) {
                for (int j = i + 1; wanted.get(history.named(i)) && j < history.to(work); j++) {
                    take(work, key(history.named(i), history.named(j)));
                }
            }
        }
    }

    private void take(int work, long key) {
        Integer known = latest.get(key);
        if (known != null && (known < 0 || history.year(work) > history.year(known))) {
            latest.put(key, work);
        }
    }

    private String id(int one, int other) {
        int work = latest.getOrDefault(key(one, other), -1);
        return work < 0 ? "" : history.workId(work);
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }
}
