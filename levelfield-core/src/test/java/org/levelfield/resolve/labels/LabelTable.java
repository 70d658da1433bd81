package org.levelfield.resolve.labels;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.store.CsvResource;

/// A table of labels: the hash of a string or work, its label, and a third column that parts the rows.
record LabelTable(String name, List<CSVRecord> rows) {
    static LabelTable of(String name) {
        return new LabelTable(name, CsvResource.rows("org/levelfield/resolve/labels/" + name));
    }

    LabelTable where(String column, String value) {
        return new LabelTable(
                name + " " + value,
                rows.stream().filter(row -> row.get(column).equals(value)).toList());
    }

    Set<String> hashes() {
        return rows.stream().map(row -> row.get("hash")).collect(Collectors.toSet());
    }

    /// The label of each hash, as written.
    Map<String, String> labels() {
        return rows.stream().collect(Collectors.toMap(row -> row.get("hash"), row -> row.get("label")));
    }

    /// The candidates that have a label here.
    List<String> labelled(Iterable<String> candidates) {
        Set<String> hashes = hashes();
        return StreamSupport.stream(candidates.spliterator(), false)
                .filter(candidate -> hashes.contains(Venues.shortHash(candidate)))
                .toList();
    }
}
