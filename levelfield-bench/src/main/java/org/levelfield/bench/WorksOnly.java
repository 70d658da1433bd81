package org.levelfield.bench;

import java.util.function.Consumer;
import org.levelfield.model.AiModel;
import org.levelfield.model.Chip;
import org.levelfield.model.ChipPrice;
import org.levelfield.model.CodeLink;
import org.levelfield.model.Institution;
import org.levelfield.model.SectorCorrection;
import org.levelfield.model.Work;
import org.levelfield.read.RawRecord;
import org.levelfield.read.RecordSink;

/// Takes works; anything else has no place in a benchmark's input.
record WorksOnly(Consumer<Work> each) implements RecordSink {

    @Override
    public void work(Work work, RawRecord raw) {
        each.accept(work);
    }

    @Override
    public void institution(Institution institution, RawRecord raw) {
        throw unexpected("institution");
    }

    @Override
    public void codeLink(CodeLink link, RawRecord raw) {
        throw unexpected("code link");
    }

    @Override
    public void model(AiModel model, RawRecord raw) {
        throw unexpected("model");
    }

    @Override
    public void chip(Chip chip, RawRecord raw) {
        throw unexpected("chip");
    }

    @Override
    public void chipPrice(ChipPrice price, RawRecord raw) {
        throw unexpected("chip price");
    }

    @Override
    public void sectorCorrection(SectorCorrection correction, RawRecord raw) {
        throw unexpected("correction");
    }

    @Override
    public void reject(String reason, String detail, RawRecord raw) {
        throw unexpected("reject: " + detail);
    }

    private static IllegalStateException unexpected(String what) {
        return new IllegalStateException("not expected in a benchmark's input: " + what);
    }
}
