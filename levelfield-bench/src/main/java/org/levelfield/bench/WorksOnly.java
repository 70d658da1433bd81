package org.levelfield.bench;

import java.util.function.Consumer;
import org.levelfield.model.Work;
import org.levelfield.read.RawRecord;
import org.levelfield.read.RecordSink;

/// Takes works; a record that cannot be read has no place in a benchmark's input.
record WorksOnly(Consumer<Work> each) implements RecordSink {

    @Override
    public void work(Work work, RawRecord raw) {
        each.accept(work);
    }

    @Override
    public void reject(String reason, String detail, RawRecord raw) {
        throw new IllegalStateException("not expected in a benchmark's input: " + detail);
    }
}
