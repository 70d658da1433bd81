package org.levelfield.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.levelfield.store.Database;
import org.levelfield.store.StoredConcepts;

/// What a field knows of its concepts over time: which works of which year and venue name which of them, and who wrote
/// them. Whoever asks for a year gets a [Snapshot], which sees nothing later.
///
/// Bytes: a naming takes 4, a work about 70 with its identifier, an authorship 4. The graph is not kept: with two
/// million namings it would take fifty times as much as they do.
public final class ConceptHistory {

    private final List<String> names;
    private final String[] workIds;
    private final int[] workYears;
    private final int[] workVenues;
    private final int[] workFrom;
    private final int[] named;
    private final int[] writersFrom;
    private final int[] writers;
    private final int[] years;

    /// One work.
    ///
    /// @param id of the merged work
    /// @param venue number of its venue, or -1
    /// @param concepts numbers of those that it names, each once; of those in its title the bitwise complement
    /// @param persons numbers of those who wrote it
    @SuppressWarnings("ArrayRecordComponent") // numbers, never compared
    public record NamingWork(String id, int year, int venue, int[] concepts, int[] persons) {}

    /// @param names of the concepts, by number
    public ConceptHistory(List<String> names, List<NamingWork> works) {
        this(names, rows(works));
    }

    private ConceptHistory(List<String> names, HistoryRows rows) {
        this.names = List.copyOf(names);
        workIds = rows.ids();
        workYears = rows.years();
        workVenues = rows.venues();
        workFrom = rows.from();
        named = rows.named();
        writersFrom = rows.writersFrom();
        writers = rows.writers();
        years = Arrays.stream(workYears).sorted().distinct().toArray();
    }

    private static HistoryRows rows(List<NamingWork> works) {
        HistoryRows rows = new HistoryRows();
        for (NamingWork work : works) {
            for (int concept : work.concepts()) {
                rows.take(work.id(), work.year(), work.venue(), concept);
            }
        }
        rows.endNaming();
        for (NamingWork work : works) {
            for (int person : work.persons()) {
                rows.write(work.id(), person);
            }
        }
        rows.endWriting();
        return rows;
    }

    /// Reads the history of a field.
    public static ConceptHistory read(Database database, StoredConcepts concepts) {
        HistoryRows rows = new HistoryRows();
        rows.read(database);
        return new ConceptHistory(
                IntStream.range(0, concepts.size()).mapToObj(concepts::name).toList(), rows);
    }

    /// Concepts, also those that no work names.
    public int concepts() {
        return names.size();
    }

    String name(int concept) {
        return names.get(concept);
    }

    /// The years of works that name a concept, ascending.
    public int[] years() {
        return years.clone();
    }

    int persons() {
        return 1 + Arrays.stream(writers).max().orElse(-1);
    }

    int writersFrom(int work) {
        return writersFrom[work];
    }

    int writersTo(int work) {
        return writersFrom[work + 1];
    }

    int writer(int place) {
        return writers[place];
    }

    int works() {
        return workYears.length;
    }

    String workId(int work) {
        return workIds[work];
    }

    int year(int work) {
        return workYears[work];
    }

    int venue(int work) {
        return workVenues[work];
    }

    /// The first place of a work's concepts.
    int from(int work) {
        return workFrom[work];
    }

    /// The place after the last of a work's concepts.
    int to(int work) {
        return workFrom[work + 1];
    }

    int named(int place) {
        int marked = named[place];
        return marked < 0 ? ~marked : marked;
    }

    boolean inTitle(int place) {
        return named[place] < 0;
    }

    /// Every two concepts that a work of some years names, each packed into one long: the lower number, 27 bits, the
    /// higher one, 27 bits, and years from `first`, 10 bits. Sorted, so that a pair's works stand together by year.
    ///
    /// @param first year that counts
    /// @param last year that counts
    long[] pairs(int first, int last) {
        long size = 0;
        for (int work = 0; work < workYears.length; work++) {
            long count = workYears[work] < first || workYears[work] > last ? 0L : (long) to(work) - from(work);
            size += count * (count - 1) / 2;
        }
        long[] pairs = new long[Math.toIntExact(size)];
        int at = 0;
        for (int work = 0; work < workYears.length; work++) {
            if (workYears[work] < first || workYears[work] > last) {
                continue;
            }
            int year = workYears[work] - first;
            for (int i = from(work); i < to(work); i++) {
                for (int j = i + 1; j < to(work); j++) {
                    long low = Math.min(named(i), named(j));
                    long high = Math.max(named(i), named(j));
                    pairs[at++] = low << 37 | high << 10 | year;
                }
            }
        }
        Arrays.sort(pairs);
        return pairs;
    }

    static int low(long pair) {
        return (int) (pair >>> 37);
    }

    static int high(long pair) {
        return (int) (pair >>> 10 & 0x7ffffff);
    }

    static int year(long pair, int first) {
        return first + (int) (pair & 0x3ff);
    }
}
