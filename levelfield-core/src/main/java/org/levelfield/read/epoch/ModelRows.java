package org.levelfield.read.epoch;

import java.util.function.Consumer;
import org.levelfield.model.AiModel;
import org.levelfield.read.RecordSink;
import org.levelfield.read.csv.CellException;
import org.levelfield.read.csv.CsvRow;
import org.levelfield.read.csv.CsvTable;

/// Rows of notable or other models. Each column with the spellings of the editions seen, the newest first.
final class ModelRows implements Consumer<CsvRow> {

    private final RecordSink sink;
    private final int name;
    private final int domain;
    private final int organizations;
    private final int categories;
    private final int countries;
    private final int authors;
    private final int date;
    private final int reference;
    private final int link;
    private final int notability;
    private final int parameters;
    private final int trainingFlop;
    private final int trainingNotes;
    private final int datasetSize;
    private final int epochs;
    private final int trainingHours;
    private final int hardware;
    private final int quantity;
    private final int utilization;
    private final int cost;
    private final int accessibility;
    private final int baseModel;
    private final int abstractText;
    private final int confidence;
    private final int method;

    ModelRows(CsvTable table, RecordSink sink) {
        this.sink = sink;
        name = table.column("Model", "System", "Model name");
        domain = table.column("Domain");
        organizations = table.column("Organization", "Organization(s)", "Organizations");
        categories = table.column(
                "Organization categorization",
                "Organization categorization (from Organization)",
                "Organization Categorization");
        countries = table.column(
                "Country (from Organization)", "Country (of organization)", "Country (of affiliations)", "Country");
        authors = table.column("Authors", "Author(s)");
        date = table.column("Publication date");
        reference = table.column("Reference");
        link = table.column("Link");
        notability = table.column("Notability criteria", "Inclusion criteria");
        parameters = table.column("Parameters");
        trainingFlop = table.column("Training compute (FLOP)", "Training compute (FLOPs)");
        trainingNotes = table.column("Training compute notes");
        datasetSize = table.column(
                "Training dataset size (datapoints)",
                "Training dataset size (total)",
                "Training dataset size (gradients)",
                "Training dataset size");
        epochs = table.column("Epochs");
        trainingHours = table.column("Training time (hours)");
        hardware = table.column("Training hardware");
        quantity = table.column("Hardware quantity");
        utilization = table.column("Hardware utilization", "Hardware utilization (MFU)");
        cost = table.column("Training compute cost (2023 USD)");
        accessibility = table.column("Model accessibility", "Accessibility", "Weights accessibility");
        baseModel = table.column("Base model");
        abstractText = table.column("Abstract");
        confidence = table.column("Confidence");
        method = table.column("Training compute estimation method");
    }

    @Override
    public void accept(CsvRow row) {
        String model = row.text(name);
        if (model == null) {
            throw new CellException("no-name", "the row names no model");
        }
        sink.model(
                new AiModel(
                        model,
                        row.text(domain),
                        row.text(organizations),
                        row.text(categories),
                        row.text(countries),
                        row.text(authors),
                        row.text(date),
                        row.text(reference),
                        row.text(link),
                        row.text(notability),
                        row.number(parameters),
                        row.number(trainingFlop),
                        row.text(trainingNotes),
                        row.number(datasetSize),
                        row.number(epochs),
                        row.number(trainingHours),
                        row.text(hardware),
                        row.number(quantity),
                        row.number(utilization),
                        row.number(cost),
                        row.text(accessibility),
                        row.text(baseModel),
                        row.text(abstractText),
                        row.text(confidence),
                        row.text(method)),
                row.raw());
    }
}
