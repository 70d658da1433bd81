package org.levelfield.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/// Finds the works of an index whose texts are in an earlier index what they are now.
final class SameTexts {

    private SameTexts() {}

    /// By document the document of the same id and texts in an earlier index, or -1.
    static int[] of(IndexReader index, IndexReader earlier) throws IOException {
        Map<String, Integer> before = HashMap.newHashMap(earlier.maxDoc());
        long[] hashes = new long[earlier.maxDoc()];
        each(earlier, (document, id, hash) -> {
            before.put(id, document);
            hashes[document] = hash;
        });
        int[] same = new int[index.maxDoc()];
        Arrays.fill(same, -1);
        each(index, (document, id, hash) -> {
            int old = before.getOrDefault(id, -1);
            same[document] = old >= 0 && hashes[old] == hash ? old : -1;
        });
        return same;
    }

    @FunctionalInterface
    private interface Documents {
        void take(int document, String id, long hash);
    }

    private static void each(IndexReader index, Documents documents) throws IOException {
        for (LeafReaderContext leaf : index.leaves()) {
            BinaryDocValues ids = leaf.reader().getBinaryDocValues(WorkFields.ID);
            NumericDocValues hashes = leaf.reader().getNumericDocValues(WorkFields.TEXT_HASH);
            for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                if (!ids.advanceExact(document) || !hashes.advanceExact(document)) {
                    throw new IllegalStateException("document " + document + " has no id or no hash");
                }
                documents.take(leaf.docBase + document, ids.binaryValue().utf8ToString(), hashes.longValue());
            }
        }
    }
}
