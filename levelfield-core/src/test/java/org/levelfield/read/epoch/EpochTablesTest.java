package org.levelfield.read.epoch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.model.AiModel;
import org.levelfield.model.Chip;
import org.levelfield.model.ChipPrice;
import org.levelfield.read.CollectedRecords;

class EpochTablesTest {

    @TempDir
    Path folder;

    @Test
    void modelsOfAnyEdition() throws IOException {
        CollectedRecords records = CollectedRecords.read(folder, "models.csv", """
                \uFEFFModel,Organization,Training compute (FLOP),Parameters,Abstract,Hardware quantity,Unknown column
                A-1,"Org X,Org Y",1.75e+11,"12,000","Two
                lines, ""quoted""\",,x
                A-2,,about 3e20,,,,
                ,,1,,,,
                A-3,,,,
                A-4,,,,,,
                """);

        assertThat(records.models).extracting(AiModel::name).containsExactly("A-1", "A-4");
        AiModel first = records.models.getFirst();
        assertThat(first.organizations()).isEqualTo("Org X,Org Y");
        assertThat(first.trainingFlop()).isEqualTo(1.75e11);
        assertThat(first.parameters()).isEqualTo(12_000);
        assertThat(first.abstractText()).isEqualTo("Two\nlines, \"quoted\"");
        assertThat(first.hardwareQuantity()).isNull();
        assertThat(first.domain()).isNull();
        assertThat(records.reasons()).hasToString("{no-name=1, unreadable-number=1, wrong-columns=1}");
        assertThat(records.rejects.getFirst().detail())
                .isEqualTo("column 'Training compute (FLOP)' has no number but 'about 3e20'");
        assertThat(records.rejects.getFirst().line()).isEqualTo(4);
        assertThat(records.rejects.get(2).detail()).isEqualTo("the row has 5 cells, the header 7");

        CollectedRecords older =
                CollectedRecords.read(folder, "older.csv", "system,training compute (FLOPs)\nPerceptron,695000\n");
        assertThat(older.models.getFirst().trainingFlop()).isEqualTo(695_000);
    }

    @Test
    void chips() throws IOException {
        CollectedRecords records = CollectedRecords.read(folder, "chips.csv", """
                Hardware name,Manufacturer,Release price (USD),FP16 (half precision) performance (FLOP/s),TDP (W)
                C-1,M,"$1,299.00",312000000000000,400.0
                C-2,dirt\rM,,,
                """);

        Chip chip = records.chips.getFirst();
        assertThat(chip.priceUsd()).isEqualTo(1299);
        assertThat(chip.fp16()).isEqualTo(3.12e14);
        assertThat(chip.tdpWatts()).isEqualTo(400);
        assertThat(chip.fp64()).isNull();
        assertThat(records.chips.get(1).manufacturer()).isEqualTo("dirt M");
    }

    @Test
    void prices() throws IOException {
        CollectedRecords records = CollectedRecords.read(folder, "prices.csv", """
                Price source,Price date,Hardware model,Vendor,Price per chip-hour (on-demand),Price (hardware purchase)
                https://a,2024-01-02,C-1,V,2.5,
                https://b,2011-07-25,C-2,,,2499.00
                """);

        assertThat(records.prices)
                .containsExactly(
                        new ChipPrice("C-1", "2024-01-02", null, "V", null, 2.5, null, null, null, "https://a"),
                        new ChipPrice("C-2", "2011-07-25", null, null, null, null, null, null, 2499.0, "https://b"));
    }
}
