package org.levelfield.compute.base;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.compute.chip.ChipCatalogue;
import org.levelfield.compute.estimate.OperationCount;
import org.levelfield.store.CsvResource;

/// Models that others build on, by the names that people write, with the operations of their training: as
/// `landmarks/models.csv` has them, or counted from its parameters and data. Further names stand in
/// `compute/model-aliases.csv`.
public final class KnownModels {

    /// A shorter name means too much else.
    private static final int SHORTEST_NAME = 4;

    private final Map<String, KnownModel> names = new HashMap<>();

    private KnownModels() {}

    /// A model and the operations of its whole training, FLOP.
    public record KnownModel(String name, double flop) {}

    /// The models that ship with the program.
    public static KnownModels bundled() {
        KnownModels models = new KnownModels();
        CsvResource.rows("landmarks/models.csv").forEach(models::add);
        CsvResource.rows("compute/model-aliases.csv").forEach(models::alias);
        return models;
    }

    /// The model that a name means, whose spaces, signs and case are left out ([ChipCatalogue#squeezed]).
    public Optional<KnownModel> findSqueezed(String squeezed) {
        return Optional.ofNullable(names.get(squeezed));
    }

    private void add(CSVRecord row) {
        double flop = flop(row);
        if (flop > 0) {
            String name = row.get("Model");
            KnownModel model = new KnownModel(name, flop);
            name(name, model);
            // The variant in brackets is often left out.
            name(name.replaceAll("\\(.*", ""), model);
        }
    }

    private static double flop(CSVRecord row) {
        String stated = row.get("Training compute (FLOP)");
        if (!stated.isEmpty()) {
            return Double.parseDouble(stated);
        }
        String parameters = row.get("Parameters");
        String tokens = row.get("Training dataset size (datapoints)");
        boolean language = row.get("Domain").equals("Language");
        return language && !parameters.isEmpty() && !tokens.isEmpty()
                ? OperationCount.dense(Double.parseDouble(parameters), Double.parseDouble(tokens), 1)
                : 0;
    }

    private void name(String written, KnownModel model) {
        String squeezed = ChipCatalogue.squeezed(written);
        if (squeezed.length() >= SHORTEST_NAME) {
            names.putIfAbsent(squeezed, model);
        }
    }

    private void alias(CSVRecord row) {
        KnownModel model = names.get(ChipCatalogue.squeezed(row.get("model")));
        if (model == null) {
            throw new IllegalStateException(
                    "the alias " + row.get("alias") + " names no model with known compute: " + row.get("model"));
        }
        names.put(ChipCatalogue.squeezed(row.get("alias")), model);
    }
}
