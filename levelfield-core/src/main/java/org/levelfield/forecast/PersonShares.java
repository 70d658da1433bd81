package org.levelfield.forecast;

import java.util.Arrays;

/// Which persons named which concepts in the years before a year: by concept, persons in ascending order and in how
/// many
/// works each named it.
final class PersonShares {

    /// Years that count.
    private static final int YEARS = 5;

    /// A work by more persons than this says little of any of them.
    private static final int MOST_PERSONS = 20;

    final int persons;
    final int[] offsets;
    final int[] who;
    final short[] counts;

    /// Works of each person.
    final int[] works;

    PersonShares(ConceptHistory history, int until) {
        persons = history.persons();
        works = new int[persons];
        int[] sizes = new int[history.concepts() + 1];
        for (int work = 0; work < history.works(); work++) {
            if (counts(history, work, until)) {
                for (int place = history.writersFrom(work); place < history.writersTo(work); place++) {
                    works[history.writer(place)]++;
                }
                for (int place = history.from(work); place < history.to(work); place++) {
                    int concept = history.named(place);
                    sizes[concept + 1] = Math.addExact(sizes[concept + 1], writers(history, work));
                }
            }
        }
        for (int concept = 1; concept < sizes.length; concept++) {
            sizes[concept] = Math.addExact(sizes[concept], sizes[concept - 1]);
        }
        int[] all = new int[sizes[sizes.length - 1]];
        int[] next = sizes.clone();
        for (int work = 0; work < history.works(); work++) {
            if (counts(history, work, until)) {
                for (int place = history.from(work); place < history.to(work); place++) {
                    for (int writer = history.writersFrom(work); writer < history.writersTo(work); writer++) {
                        all[next[history.named(place)]++] = history.writer(writer);
                    }
                }
            }
        }
        offsets = new int[sizes.length];
        counts = new short[all.length];
        who = all;
        fold(sizes);
    }

    private static boolean counts(ConceptHistory history, int work, int until) {
        int year = history.year(work);
        return year <= until && year > until - YEARS && writers(history, work) <= MOST_PERSONS;
    }

    private static int writers(ConceptHistory history, int work) {
        return history.writersTo(work) - history.writersFrom(work);
    }

    /// Sorts each concept's persons and counts equal ones, in place: what is written lies never behind what is read.
    private void fold(int[] sizes) {
        int at = 0;
        for (int concept = 0; concept + 1 < sizes.length; concept++) {
            Arrays.sort(who, sizes[concept], sizes[concept + 1]);
            offsets[concept] = at;
            for (int i = sizes[concept]; i < sizes[concept + 1]; ) {
                int person = who[i];
                int from = i;
                while (i < sizes[concept + 1] && who[i] == person) {
                    i++;
                }
                who[at] = person;
                counts[at++] = (short) Math.min(i - from, Short.MAX_VALUE);
            }
        }
        offsets[sizes.length - 1] = at;
    }
}
