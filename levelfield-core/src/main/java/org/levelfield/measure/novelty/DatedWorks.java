package org.levelfield.measure.novelty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.levelfield.store.Database;

/// The merged works whose year is one that a work can have, numbered by year, then by id.
final class DatedWorks {

    /// What lies outside is a slip or a filler such as 9999.
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] years;
    private final long leftOut;

    private DatedWorks(Database database) {
        String possible = "year between " + FIRST_YEAR + " and " + LAST_YEAR;
        years = new int[(int) database.number("select count(*) from merged_work where " + possible)];
        leftOut = database.number("select count(*) from merged_work") - years.length;
        database.stream("select work_id, year from merged_work where " + possible + " order by year, work_id", row -> {
            years[ids.size()] = row.getInt("year");
            numbers.put(row.getString("work_id"), ids.size());
            ids.add(row.getString("work_id"));
        });
    }

    static DatedWorks read(Database database) {
        return new DatedWorks(database);
    }

    int size() {
        return years.length;
    }

    String id(int work) {
        return ids.get(work);
    }

    OptionalInt find(String id) {
        Integer number = numbers.get(id);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// By work, ascending.
    int[] years() {
        return years.clone();
    }

    /// Works of an impossible year, or of none.
    long leftOut() {
        return leftOut;
    }
}
