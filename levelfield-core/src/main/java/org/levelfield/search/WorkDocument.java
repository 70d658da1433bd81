package org.levelfield.search;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.levelfield.text.Hash64;
import org.levelfield.text.TextWords;

/// Turns works into documents of the lexical index. An object serves one writer: its streams are used again.
final class WorkDocument {

    private static final FieldType RANKED = type(false);
    private static final FieldType PLACED = type(true);

    private final TextWords title = new TextWords();
    private final TextWords summary = new TextWords();
    private final TextWords keywords = new TextWords();
    private final WordStream text = new WordStream();
    private final WordStream titleField = new WordStream();
    private final WordStream keywordField = new WordStream();

    private static FieldType type(boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    /// The document; valid until the next call.
    Document of(IndexedWork work) {
        title.cut(work.title());
        summary.cut(work.abstractText());
        keywords.cut(String.join(";", work.keywords()));
        text.clear();
        text.add(summary);
        for (int i = 0; i < WorkFields.TITLE_WEIGHT; i++) {
            text.add(title);
        }
        text.add(keywords);
        Document document = new Document();
        document.add(new Field(WorkFields.TEXT, text, RANKED));
        placed(document, WorkFields.TITLE, titleField, title);
        document.add(new NumericDocValuesField(WorkFields.ABSTRACT_WORDS, summary.size()));
        placed(document, WorkFields.KEYWORDS, keywordField, keywords);
        document.add(new NumericDocValuesField(WorkFields.TEXT_HASH, textHash(work)));
        stored(document, work);
        filters(document, work);
        return document;
    }

    private static long textHash(IndexedWork work) {
        long texts = Hash64.of(Hash64.of(work.title()), Hash64.of(work.abstractText()));
        return Hash64.of(texts, Hash64.of(String.join("\n", work.keywords())));
    }

    private static void placed(Document document, String field, WordStream stream, TextWords words) {
        if (words.size() > 0) {
            stream.clear();
            stream.add(words);
            document.add(new Field(field, stream, PLACED));
        }
    }

    private static void stored(Document document, IndexedWork work) {
        document.add(new StringField(WorkFields.ID, work.workId(), Field.Store.YES));
        document.add(new BinaryDocValuesField(WorkFields.ID, new BytesRef(work.workId())));
        for (String member : work.members()) {
            document.add(new StringField(WorkFields.ID, member, Field.Store.NO));
        }
        store(document, WorkFields.MEMBERS, String.join("\n", work.members()));
        store(document, WorkFields.TITLE_TEXT, work.title());
        store(document, WorkFields.ABSTRACT_TEXT, work.abstractText());
        store(document, WorkFields.KEYWORD_LINES, String.join("\n", work.keywords()));
        store(document, WorkFields.CONCEPT_LINES, String.join("\n", work.concepts()));
        work.citations().ifPresent(count -> document.add(new StoredField(WorkFields.CITATIONS, count)));
        store(document, WorkFields.VENUE_NAME, work.venue());
    }

    private static void store(Document document, String field, String value) {
        if (!value.isEmpty()) {
            document.add(new StoredField(field, value));
        }
    }

    private static void filters(Document document, IndexedWork work) {
        work.year().ifPresent(year -> document.add(new IntField(WorkFields.YEAR, year, Field.Store.YES)));
        if (!work.venue().isEmpty()) {
            keyword(document, WorkFields.VENUE, work.venue().toLowerCase(Locale.ROOT), false);
        }
        keyword(document, WorkFields.TEAM, work.team(), true);
        keyword(document, WorkFields.REACH, work.reach(), true);
        keyword(document, WorkFields.CODE, work.code(), true);
        List<String> sectors = work.sectors();
        sectors.forEach(sector -> keyword(document, WorkFields.SECTOR, sector, true));
    }

    private static void keyword(Document document, String field, String value, boolean stored) {
        document.add(new StringField(field, value, stored ? Field.Store.YES : Field.Store.NO));
    }
}
