package org.levelfield.read;

import java.io.IOException;

/// Reads one format. Readers are stateless: one serves any number of files at once.
public interface RecordReader {

    /// The format's name in messages and in the manifest, such as `openalex-works`.
    String format();

    /// Whether the input's beginning looks like this format. Must not claim what another reader could want: the first
    /// reader of [Formats] that recognises an input gets it.
    boolean recognises(Sample sample);

    /// Reads all records. A record that cannot be used goes to [RecordSink#reject] and the reading goes on; where the
    /// input breaks in a way that nothing after it can be found (a truncated gzip), what was read before stands and an
    /// [InputException] says where.
    void read(InputFile input, RecordSink sink) throws IOException;
}
