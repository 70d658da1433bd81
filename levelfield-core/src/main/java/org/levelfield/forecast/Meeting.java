package org.levelfield.forecast;

import static org.levelfield.forecast.PairFeatures.log;

/// What two concepts have in common in a [Snapshot]. The neighbours of one stay marked while further concepts meet it,
/// so
/// that a meeting costs as much as the other has neighbours.
final class Meeting {

    private final Snapshot at;
    private final NameLikeness likeness;
    private final PersonShares persons;
    private final short[] wrote;
    private final float[] weight;
    private final float[] recent;
    private final float[] alike;
    private int marked = -1;

    private int head;
    private int tail;
    private int common;
    private double allocation;
    private double adamicAdar;
    private double weighted;
    private double recentAllocation;
    private int recentCommon;
    private double best;
    private double tailNearHead;
    private double headNearTail;
    private int bothPersons;
    private double personExpected;

    Meeting(Snapshot at, NameLikeness likeness, PersonShares persons) {
        this.at = at;
        this.persons = persons;
        wrote = new short[persons.persons];
        this.likeness = likeness;
        weight = new float[at.concepts];
        recent = new float[at.concepts];
        alike = new float[at.concepts];
    }

    private void mark(int concept, boolean on) {
        for (int place = at.offsets[concept]; place < at.offsets[concept + 1]; place++) {
            weight[at.neighbours[place]] = on ? at.weights[place] : 0;
            recent[at.neighbours[place]] = on ? at.recents[place] : 0;
        }
        for (int place = persons.offsets[concept]; place < persons.offsets[concept + 1]; place++) {
            wrote[persons.who[place]] = on ? persons.counts[place] : 0;
        }
        int[] relatives = likeness.relatives(concept);
        for (int i = 0; i < relatives.length; i++) {
            alike[relatives[i]] = on ? likeness.likeness(concept)[i] : 0;
        }
    }

    void meet(int one, int other) {
        if (one != marked) {
            if (marked >= 0) {
                mark(marked, false);
            }
            mark(one, true);
            marked = one;
        }
        head = one;
        tail = other;
        common = 0;
        recentCommon = 0;
        allocation = adamicAdar = weighted = recentAllocation = best = tailNearHead = headNearTail = 0;
        for (int place = at.offsets[other]; place < at.offsets[other + 1]; place++) {
            int bridge = at.neighbours[place];
            tailNearHead += alike[bridge] * at.weights[place];
            if (weight[bridge] > 0) {
                bridge(bridge, at.weights[place], at.recents[place]);
            }
        }
        bothPersons = 0;
        personExpected = 0;
        for (int place = persons.offsets[other]; place < persons.offsets[other + 1]; place++) {
            int person = persons.who[place];
            if (wrote[person] > 0) {
                bothPersons++;
                personExpected += (double) wrote[person] * persons.counts[place] / persons.works[person];
            }
        }
        int[] relatives = likeness.relatives(other);
        for (int i = 0; i < relatives.length; i++) {
            headNearTail += likeness.likeness(other)[i] * weight[relatives[i]];
        }
    }

    private void bridge(int bridge, float tailWeight, float tailRecent) {
        common++;
        allocation += 1.0 / at.degrees[bridge];
        adamicAdar += at.rarities[bridge];
        double through = (double) weight[bridge] * tailWeight / at.strengths[bridge];
        weighted += through;
        best = Math.max(best, through);
        if (tailRecent > 0 && recent[bridge] > 0) {
            recentCommon++;
            recentAllocation += (double) recent[bridge] * tailRecent / at.recentStrengths[bridge];
        }
    }

    /// Puts what was met into a row and gives the place after it.
    int put(float[] row, int from, double present) {
        int k = from;
        double heads = Math.max(1, at.degrees[head]);
        double tails = Math.max(1, at.degrees[tail]);
        double even = heads * tails / Math.max(1, present);
        double tailShare = tailNearHead / (1 + at.strengths[tail]);
        double headShare = headNearTail / (1 + at.strengths[head]);
        row[k++] = log(1.0 + common);
        row[k++] = log(1e-4 + allocation);
        row[k++] = log(1e-2 + adamicAdar);
        row[k++] = (float) (common / (heads + tails - common));
        row[k++] = (float) (common / Math.sqrt(heads * tails));
        row[k++] = (float) (common / Math.min(heads, tails));
        row[k++] = log((1.0 + common) / (1 + even));
        row[k++] = log(1e-4 + weighted);
        row[k++] = log(1e-4 + recentAllocation);
        row[k++] = log(1.0 + recentCommon);
        row[k++] = log(1e-4 + best);
        row[k++] = log(1 + Math.min(tailNearHead, headNearTail));
        row[k++] = log(1 + Math.max(tailNearHead, headNearTail));
        row[k++] = (float) Math.min(tailShare, headShare);
        row[k++] = (float) Math.max(tailShare, headShare);
        row[k++] = log(1.0 + bothPersons);
        row[k++] = log(1e-2 + personExpected);
        return k;
    }
}
