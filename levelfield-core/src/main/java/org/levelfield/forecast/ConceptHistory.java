package org.levelfield.forecast;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.levelfield.graph.ConceptGraph;
import org.levelfield.graph.ConceptGraphBuilder;
import org.levelfield.store.Database;
import org.levelfield.store.StoredConcepts;

/// What a field knows of its concepts over time: which works of which year and venue name which of them. Whoever asks
/// for
/// a year gets a [Snapshot], which sees nothing later.
public final class ConceptHistory {

    /// Works with other years are misprints.
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    private static final String WORKS = """
            select n.number, c.work_id, m.year, v.venue_number, max(case when c.place = 'title' then 1 else 0 end)
            from work_concept c
            join merged_work m on m.work_id = c.work_id
            join (select concept_id, row_number() over (order by concept_id) - 1 as number from concept) n
              on n.concept_id = c.concept_id
            left join (select venue, row_number() over (order by venue nulls last) - 1 as venue_number
                       from (select distinct venue from merged_work where venue is not null) named) v
              on v.venue = m.venue
            where m.year between ? and ?
            group by n.number, c.work_id, m.year, v.venue_number
            order by c.work_id, n.number
            """;

    private static final String PERSONS = """
            select work_id, dense_rank() over (order by person_id) - 1 from person_work
            """;

    private final List<String> names;
    private final ConceptGraph graph;
    private final String[] workIds;
    private final int[] workYears;
    private final int[] workVenues;
    private final int[] workFrom;
    private final int[] named;
    private final int[][] workPersons;
    private final int persons;

    /// One work.
    ///
    /// @param id of the merged work
    /// @param venue number of its venue, or -1
    /// @param concepts numbers of those that it names, each once; of those in its title the bitwise complement
    /// @param persons numbers of those who wrote it
    @SuppressWarnings("ArrayRecordComponent") // millions of numbers, never compared
    record NamingWork(String id, int year, int venue, int[] concepts, int[] persons) {}

    /// @param names of the concepts, by number
    ConceptHistory(List<String> names, List<NamingWork> works) {
        this.names = List.copyOf(names);
        workIds = works.stream().map(NamingWork::id).toArray(String[]::new);
        workYears = works.stream().mapToInt(NamingWork::year).toArray();
        workVenues = works.stream().mapToInt(NamingWork::venue).toArray();
        workPersons = works.stream().map(NamingWork::persons).toArray(int[][]::new);
        persons = 1
                + Arrays.stream(workPersons).flatMapToInt(Arrays::stream).max().orElse(-1);
        workFrom = new int[works.size() + 1];
        ConceptGraphBuilder builder = new ConceptGraphBuilder(names.size(), workYears);
        for (int work = 0; work < works.size(); work++) {
            workFrom[work + 1] = workFrom[work] + works.get(work).concepts().length;
        }
        named = new int[workFrom[works.size()]];
        for (int work = 0; work < works.size(); work++) {
            int[] its = works.get(work).concepts();
            System.arraycopy(its, 0, named, workFrom[work], its.length);
            int[] numbers = Arrays.stream(its).map(ConceptHistory::number).toArray();
            builder.work(works.get(work).year(), numbers, numbers.length);
        }
        graph = builder.build();
    }

    /// Reads the history of a field.
    public static ConceptHistory read(Database database, StoredConcepts concepts) {
        Reading reading = new Reading();
        database.stream(
                WORKS,
                row -> {
                    int venue = row.getInt(4);
                    boolean without = row.wasNull();
                    int number = row.getInt(1);
                    reading.take(
                            row.getString(2),
                            row.getInt(3),
                            without ? -1 : venue,
                            row.getInt(5) == 1 ? ~number : number);
                },
                FIRST_YEAR,
                LAST_YEAR);
        reading.end();
        database.stream(PERSONS, row -> reading.write(row.getString(1), row.getInt(2)));
        return new ConceptHistory(
                IntStream.range(0, concepts.size()).mapToObj(concepts::name).toList(), reading.works());
    }

    /// Concepts, also those that no work names.
    public int concepts() {
        return names.size();
    }

    String name(int concept) {
        return names.get(concept);
    }

    ConceptGraph graph() {
        return graph;
    }

    /// The years of works that name a concept, ascending.
    public int[] years() {
        return graph.years();
    }

    int persons() {
        return persons;
    }

    int[] personsOf(int work) {
        return workPersons[work];
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

    int from(int work) {
        return workFrom[work];
    }

    int to(int work) {
        return workFrom[work + 1];
    }

    /// The concept that a work names at a place between `from` and `to`.
    int named(int place) {
        return number(named[place]);
    }

    boolean inTitle(int place) {
        return named[place] < 0;
    }

    private static int number(int marked) {
        return marked < 0 ? ~marked : marked;
    }

    /// Gathers rows into works.
    private static final class Reading {
        private final List<NamingWork> works = new java.util.ArrayList<>();
        private final Map<String, Integer> places = new HashMap<>();
        private final List<int[]> writers = new java.util.ArrayList<>();
        private String id = "";
        private int year;
        private int venue;
        private int[] concepts = new int[1 << 8];
        private int count;

        void take(String of, int itsYear, int itsVenue, int concept) {
            if (!of.equals(id)) {
                end();
                id = of;
                year = itsYear;
                venue = itsVenue;
            }
            if (count == concepts.length) {
                concepts = Arrays.copyOf(concepts, 2 * count);
            }
            concepts[count++] = concept;
        }

        void end() {
            if (count > 0) {
                places.put(id, works.size());
                works.add(new NamingWork(id, year, venue, Arrays.copyOf(concepts, count), new int[0]));
                writers.add(new int[0]);
            }
            count = 0;
        }

        void write(String work, int person) {
            Integer place = places.get(work);
            if (place != null) {
                int[] before = writers.get(place);
                int[] more = Arrays.copyOf(before, before.length + 1);
                more[before.length] = person;
                writers.set(place, more);
            }
        }

        List<NamingWork> works() {
            return IntStream.range(0, works.size())
                    .mapToObj(i -> new NamingWork(
                            works.get(i).id(),
                            works.get(i).year(),
                            works.get(i).venue(),
                            works.get(i).concepts(),
                            writers.get(i)))
                    .toList();
        }
    }
}
