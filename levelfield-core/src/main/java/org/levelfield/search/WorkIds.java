package org.levelfield.search;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/// The ids of documents, without reading what is stored of them.
final class WorkIds {

    private final IndexReader reader;

    WorkIds(IndexReader reader) {
        this.reader = reader;
    }

    String of(int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        BinaryDocValues ids = leaf.reader().getBinaryDocValues(WorkFields.ID);
        if (ids == null || !ids.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("document " + document + " has no id");
        }
        return ids.binaryValue().utf8ToString();
    }
}
