package org.levelfield.graph;

import java.util.Arrays;

/// Counts the citers of a focal work and of its references, node by node; one thread's part of [Disruption].
///
/// The lists of the references' citers are walked from the latest back to the focal work's own year. No end of list has
/// to
/// be looked for: the focal work cites each of its references, so it stands in each of these lists, before everyone who
/// is counted. Whom the walk has met is a bit, so that all of them stay in the nearest cache, and is counted without a
/// branch.
/// Lists that [CiterBits] has as bits are joined by words.
///
/// What the walk would wait for is the first citer of each list, which is in no cache: so the ends of the lists of
/// several works are read ahead, in one go, where no step waits for the one before it.
final class DisruptionWorker implements Chunks.Worker {

    /// Works whose lists' ends are read ahead, so few that they stay in the nearest cache.
    private static final int AHEAD = 16;

    /// Citers in one line of a cache: the line before the last is read ahead as well.
    private static final int LINE = 16;

    private final CitationGraph graph;
    private final CiterBits bits;
    private final int window;
    private final Disruption.Tally later;
    private final Disruption.Tally windowed;
    private final int[] referenceOffsets;
    private final int[] references;
    private final int[] citerOffsets;
    private final int[] citers;
    private final int[] walked;
    private final long[] met;

    /// Ends of lists that were read ahead: the place of the latest citer where it is a later one, else −1.
    private int[] ends = new int[1024];

    /// The first node later than the focal work, and the first behind the window.
    private int firstLater;

    private int firstBehind;
    private int metLater;

    /// Of no meaning; that it is kept keeps the reading ahead.
    int readSoFar;

    private int metInside;

    DisruptionWorker(
            CitationGraph graph, CiterBits bits, int window, Disruption.Tally later, Disruption.Tally windowed) {
        this.graph = graph;
        this.bits = bits;
        this.window = window;
        this.later = later;
        this.windowed = windowed;
        referenceOffsets = graph.referenceOffsets();
        references = graph.references();
        citerOffsets = graph.citerOffsets();
        citers = graph.citers();
        walked = new int[graph.nodes() + 1];
        met = new long[CiterBits.words(graph)];
    }

    @Override
    public void work(int from, int to) {
        int at = from;
        while (at < to) {
            int year = graph.year(at);
            int end = Math.min(to, at + AHEAD);
            while (graph.year(end - 1) != year) {
                end--;
            }
            if (year != CitationGraph.NO_YEAR) {
                firstLater = graph.firstLaterThan(year);
                firstBehind = graph.firstLaterThan(year + window);
                readAhead(at, end);
                for (int focus = at; focus < end; focus++) {
                    count(focus, referenceOffsets[at]);
                }
            }
            at = end;
        }
    }

    /// Reads the latest citer of every reference of these works, all of one year.
    private void readAhead(int from, int to) {
        int first = referenceOffsets[from];
        int last = referenceOffsets[to];
        if (last - first > ends.length) {
            ends = new int[Math.max(last - first, ends.length * 2)];
        }
        int read = 0;
        for (int i = first; i < last; i++) {
            int end = citerOffsets[references[i] + 1] - 1;
            ends[i - first] = citers[end] >= firstLater ? end : -1;
            read += citers[Math.max(end - LINE, 0)];
        }
        readSoFar += read;
    }

    private void count(int focus, int aheadFrom) {
        metLater = 0;
        metInside = 0;
        int from = referenceOffsets[focus] - aheadFrom;
        int to = referenceOffsets[focus + 1] - aheadFrom;
        if (from == to) {
            return;
        }
        boolean rows = joinRows(focus, aheadFrom);
        if (rows) {
            metLater = count(met, firstLater);
            metInside = metLater - count(met, firstBehind);
        }
        int beforeWalk = metLater;
        for (int i = from; i < to; i++) {
            if (ends[i] >= 0) {
                walk(ends[i], beforeWalk);
            }
        }
        settle(focus);
        if (rows) {
            Arrays.fill(met, firstLater >>> 6, met.length, 0);
        } else {
            for (int i = 0; i < metLater; i++) {
                met[walked[i] >>> 6] = 0;
            }
        }
    }

    private void walk(int last, int beforeWalk) {
        int place = last;
        int size = metLater - beforeWalk;
        int inside = 0;
        int was = size;
        for (int citer = citers[place]; citer >= firstLater; citer = citers[--place]) {
            long word = met[citer >>> 6];
            int isNew = (int) (~(word >>> citer) & 1);
            met[citer >>> 6] = word | 1L << citer;
            walked[size] = citer;
            size += isNew;
            inside += isNew & (citer - firstBehind) >>> 31;
        }
        metLater += size - was;
        metInside += inside;
    }

    /// Joins the rows of those references that have one, and takes them off the lists to walk; false where none has.
    private boolean joinRows(int focus, int aheadFrom) {
        boolean any = false;
        int word = firstLater >>> 6;
        for (int i = referenceOffsets[focus]; i < referenceOffsets[focus + 1]; i++) {
            int reference = references[i];
            if (citerOffsets[reference + 1] - citerOffsets[reference] < bits.threshold() || ends[i - aheadFrom] < 0) {
                continue;
            }
            ends[i - aheadFrom] = -1;
            long[] row = bits.row(reference);
            if (any) {
                or(row, met, word);
            } else {
                System.arraycopy(row, word, met, word, row.length - word);
                any = true;
            }
        }
        return any;
    }

    private static void or(long[] row, long[] met, int from) {
        for (int i = from; i < met.length; i++) {
            met[i] |= row[i];
        }
    }

    /// Bits from a node on.
    private static int count(long[] bits, int from) {
        int word = from >>> 6;
        if (word >= bits.length) {
            return 0;
        }
        int count = Long.bitCount(bits[word] >>> from);
        for (int i = word + 1; i < bits.length; i++) {
            count += Long.bitCount(bits[i]);
        }
        return count;
    }

    /// Parts the citers of the focal work by whether they were met, and writes its counts.
    private void settle(int focus) {
        int first = citerOffsets[focus];
        int place = citerOffsets[focus + 1] - 1;
        int cited = 0;
        int along = 0;
        int citedInside = 0;
        int alongInside = 0;
        for (; place >= first && citers[place] >= firstLater; place--) {
            int citer = citers[place];
            int inside = (citer - firstBehind) >>> 31;
            int wasMet = (int) (met[citer >>> 6] >>> citer & 1);
            cited++;
            citedInside += inside;
            along += wasMet;
            alongInside += wasMet & inside;
        }
        later.alone[focus] = cited - along;
        later.along[focus] = along;
        later.past[focus] = metLater - along;
        windowed.alone[focus] = citedInside - alongInside;
        windowed.along[focus] = alongInside;
        windowed.past[focus] = metInside - alongInside;
    }
}
