package org.levelfield.compute.predict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.store.CsvResource;
import org.levelfield.text.PhraseIndex;
import org.levelfield.text.WordList;

/// Features that are present where one of their phrases is: a table of the resources that people can read and change.
/// A change asks for a new training. An object serves one thread.
final class FeatureTable {

    private final List<String> names = new ArrayList<>();
    private final PhraseIndex phrases = new PhraseIndex();

    private FeatureTable() {}

    /// The table `compute/predict/{name}.csv`.
    static FeatureTable bundled(String name) {
        FeatureTable table = new FeatureTable();
        for (CSVRecord row : CsvResource.rows("compute/predict/" + name + ".csv")) {
            for (String phrase : row.get("phrases").split("\\|", -1)) {
                table.phrases.add(phrase, table.names.size());
            }
            table.names.add(row.get("feature"));
        }
        return table;
    }

    int size() {
        return names.size();
    }

    /// Which features a text has.
    BitSet in(WordList text) {
        BitSet present = new BitSet(size());
        phrases.find(text, (feature, from, to) -> present.set(feature));
        return present;
    }
}
