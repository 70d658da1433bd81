package org.levelfield.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;

/// Gathers the rows of a [ConceptHistory] into arrays: namings and authorships, each in the order of works.
final class HistoryRows {

    /// Works with other years are misprints.
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Numbers years = new Numbers();
    private final Numbers venues = new Numbers();
    private final Numbers from = new Numbers();
    private final Numbers named = new Numbers();
    private final Numbers writersFrom = new Numbers();
    private final Numbers writers = new Numbers();

    /// An array that grows.
    private static final class Numbers {
        private int[] all = new int[1 << 10];
        private int size;

        void add(int number) {
            if (size == all.length) {
                all = Arrays.copyOf(all, size + (size >> 1));
            }
            all[size++] = number;
        }

        int[] toArray() {
            return Arrays.copyOf(all, size);
        }
    }

    void read(Database database) {
        database.stream(
                SqlResource.text("stages/forecast/namings"),
                row -> {
                    int venue = row.getInt(4);
                    boolean without = row.wasNull();
                    int number = row.getInt(1);
                    take(row.getString(2), row.getInt(3), without ? -1 : venue, row.getInt(5) == 1 ? ~number : number);
                },
                FIRST_YEAR,
                LAST_YEAR);
        endNaming();
        database.stream(SqlResource.text("stages/forecast/writers"), row -> write(row.getString(1), row.getInt(2)));
        endWriting();
    }

    /// Takes a naming; those of one work come one after another.
    void take(String id, int year, int venue, int concept) {
        if (ids.isEmpty() || !ids.getLast().equals(id)) {
            places.put(id, ids.size());
            ids.add(id);
            years.add(year);
            venues.add(venue);
            from.add(named.size);
        }
        named.add(concept);
    }

    void endNaming() {
        from.add(named.size);
    }

    /// Takes an authorship; they come in the order of the works. Of a work that names no concept it is left out.
    void write(String id, int person) {
        int work = places.getOrDefault(id, -1);
        if (work >= 0) {
            while (writersFrom.size <= work) {
                writersFrom.add(writers.size);
            }
            writers.add(person);
        }
    }

    void endWriting() {
        while (writersFrom.size <= ids.size()) {
            writersFrom.add(writers.size);
        }
    }

    String[] ids() {
        return ids.toArray(String[]::new);
    }

    int[] years() {
        return years.toArray();
    }

    int[] venues() {
        return venues.toArray();
    }

    int[] from() {
        return from.toArray();
    }

    int[] named() {
        return named.toArray();
    }

    int[] writersFrom() {
        return writersFrom.toArray();
    }

    int[] writers() {
        return writers.toArray();
    }
}
