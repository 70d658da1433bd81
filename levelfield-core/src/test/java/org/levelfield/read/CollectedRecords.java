package org.levelfield.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.levelfield.model.AiModel;
import org.levelfield.model.Chip;
import org.levelfield.model.ChipPrice;
import org.levelfield.model.CodeLink;
import org.levelfield.model.Institution;
import org.levelfield.model.SectorCorrection;
import org.levelfield.model.Work;

/// A sink that keeps everything, for tests.
public final class CollectedRecords implements RecordSink {

    /// A record put aside, with its bytes.
    public record Rejected(String reason, String detail, long line, long offset, String raw) {}

    public final List<Work> works = new ArrayList<>();
    public final List<Institution> institutions = new ArrayList<>();
    public final List<CodeLink> codeLinks = new ArrayList<>();
    public final List<AiModel> models = new ArrayList<>();
    public final List<Chip> chips = new ArrayList<>();
    public final List<ChipPrice> prices = new ArrayList<>();
    public final List<SectorCorrection> corrections = new ArrayList<>();
    public final List<Rejected> rejects = new ArrayList<>();
    public final List<Long> lines = new ArrayList<>();
    public final List<Long> offsets = new ArrayList<>();

    /// Writes the content to a file of this name, recognises it and reads it.
    public static CollectedRecords read(Path folder, String name, String content) throws IOException {
        return read(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    public static CollectedRecords read(Path folder, String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        return read(file);
    }

    public static CollectedRecords read(Path file) throws IOException {
        CollectedRecords records = new CollectedRecords();
        InputFile input = new InputFile(file);
        RecordReader reader =
                Formats.recognise(input).orElseThrow(() -> new AssertionError(file + " is not recognised"));
        reader.read(input, records);
        return records;
    }

    /// How often each reason occurs.
    public Map<String, Integer> reasons() {
        Map<String, Integer> counts = new TreeMap<>();
        rejects.forEach(reject -> counts.merge(reject.reason(), 1, Integer::sum));
        return counts;
    }

    public Work work(String id) {
        return works.stream()
                .filter(work -> work.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no work " + id));
    }

    @Override
    public void work(Work work, RawRecord raw) {
        works.add(work);
        place(raw);
    }

    @Override
    public void institution(Institution institution, RawRecord raw) {
        institutions.add(institution);
        place(raw);
    }

    @Override
    public void codeLink(CodeLink link, RawRecord raw) {
        codeLinks.add(link);
        place(raw);
    }

    @Override
    public void model(AiModel model, RawRecord raw) {
        models.add(model);
        place(raw);
    }

    @Override
    public void chip(Chip chip, RawRecord raw) {
        chips.add(chip);
        place(raw);
    }

    @Override
    public void chipPrice(ChipPrice price, RawRecord raw) {
        prices.add(price);
        place(raw);
    }

    @Override
    public void sectorCorrection(SectorCorrection correction, RawRecord raw) {
        corrections.add(correction);
        place(raw);
    }

    @Override
    public void reject(String reason, String detail, RawRecord raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            raw.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rejects.add(new Rejected(reason, detail, raw.line(), raw.offset(), bytes.toString(StandardCharsets.UTF_8)));
    }

    private void place(RawRecord raw) {
        lines.add(raw.line());
        offsets.add(raw.offset());
    }
}
