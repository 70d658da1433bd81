package org.levelfield.pipeline;

import org.levelfield.model.AiModel;
import org.levelfield.model.Chip;
import org.levelfield.model.ChipPrice;
import org.levelfield.store.Workspace;

/// Writes models, chips and their prices of one input as rows of the tables.
final class HardwareRows {

    private final Workspace workspace;
    private final String input;

    HardwareRows(Workspace workspace, String input) {
        this.workspace = workspace;
        this.input = input;
    }

    void model(AiModel model) {
        workspace
                .writer("model")
                .row()
                .text(model.name())
                .text(model.domain())
                .text(model.organizations())
                .text(model.organizationCategories())
                .text(model.countries())
                .text(model.authors())
                .text(model.date())
                .text(model.reference())
                .text(model.link())
                .text(model.notability())
                .number(model.parameters())
                .number(model.trainingFlop())
                .text(model.trainingNotes())
                .number(model.datasetSize())
                .number(model.epochs())
                .number(model.trainingHours())
                .text(model.hardware())
                .number(model.hardwareQuantity())
                .number(model.hardwareUtilization())
                .number(model.costUsd2023())
                .text(model.accessibility())
                .text(model.baseModel())
                .text(model.abstractText())
                .text(model.confidence())
                .text(model.computeMethod())
                .text(input)
                .end();
    }

    void chip(Chip chip) {
        workspace
                .writer("chip")
                .row()
                .text(chip.name())
                .text(chip.manufacturer())
                .text(chip.type())
                .text(chip.releaseDate())
                .number(chip.priceUsd())
                .number(chip.fp64())
                .number(chip.fp32())
                .number(chip.fp16())
                .number(chip.tf32())
                .number(chip.tensorFp16())
                .number(chip.fp8())
                .number(chip.fp4())
                .number(chip.int8())
                .number(chip.int4())
                .number(chip.memoryBytes())
                .number(chip.memoryBandwidth())
                .number(chip.tdpWatts())
                .text(chip.link())
                .text(input)
                .end();
    }

    void chipPrice(ChipPrice price) {
        workspace
                .writer("chip_price")
                .row()
                .text(price.chip())
                .text(price.date())
                .text(price.manufacturer())
                .text(price.vendor())
                .text(price.location())
                .number(price.perHour())
                .number(price.perHourOneYear())
                .number(price.perHourThreeYears())
                .number(price.purchase())
                .text(price.source())
                .text(input)
                .end();
    }
}
