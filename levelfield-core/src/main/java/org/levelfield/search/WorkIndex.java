package org.levelfield.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.levelfield.run.DiskTrouble;
import org.levelfield.run.UserMistake;
import org.levelfield.store.FieldDirectory;
import org.levelfield.text.TextWords;

/// The search index of a published field, open for questions from any number of threads.
///
/// Works are ranked by BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over title,
/// keywords
/// and abstract together.
public final class WorkIndex implements AutoCloseable {

    private static final float K1 = 0.9f;
    private static final float B = 0.4f;

    /// Of a long question the words that count most are enough.
    private static final int MOST_TERMS = 200;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private WorkIndex(Directory directory, DirectoryReader reader) {
        this.directory = directory;
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(K1, B));
    }

    /// Opens the index of the field as it is published now.
    ///
    /// @throws UserMistake if there is no field, or its index is not whole
    public static WorkIndex open(FieldDirectory field) {
        return open(field.published("index").resolve(IndexStage.FOLDER));
    }

    /// Opens the index in a folder.
    static WorkIndex open(Path folder) {
        Path lexical = folder.resolve(IndexStage.LEXICAL);
        try {
            Directory directory = new MMapDirectory(lexical);
            return new WorkIndex(directory, DirectoryReader.open(directory));
        } catch (IOException e) {
            throw DiskTrouble.reading(lexical, e);
        }
    }

    /// Works in the index: merged works of the field.
    public int size() {
        return reader.numDocs();
    }

    /// How many works use a word, folded as [TextWords] folds it.
    public int worksWith(String word) {
        try {
            return reader.docFreq(new Term(WorkFields.TEXT, word));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The best works for a question with operators (see [QuestionReader]).
    ///
    /// @param count at most so many hits
    /// @throws UserMistake if there is nothing to search by
    public List<Hit> search(String question, int count, Filters filters) {
        return search(QuestionReader.read(question), count, filters);
    }

    /// The best works for a text in which no sign is an operator: an abstract, a sentence, an idea.
    ///
    /// @throws UserMistake if there is nothing to search by
    public List<Hit> similar(String text, int count, Filters filters) {
        return search(ParsedQuestion.plain(text), count, filters);
    }

    /// The best works for a text in which no sign is an operator, without their texts and reasons; none for a text
    /// without
    /// words.
    public List<RankedWork> rank(String text, int count, Filters filters) {
        List<QuestionTerm> terms = terms(text);
        if (terms.isEmpty()) {
            return List.of();
        }
        List<RankedWork> ranked = new ArrayList<>();
        try {
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc found : ranked(LexicalQuery.of(terms, ParsedQuestion.plain(text), filters), count)) {
                Document document = stored.document(found.doc, Set.of(WorkFields.ID));
                ranked.add(new RankedWork(text(document, WorkFields.ID), found.score));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ranked;
    }

    private ScoreDoc[] ranked(Query query, int count) throws IOException {
        return searcher.search(query, Math.max(1, Math.min(count, size()))).scoreDocs;
    }

    private List<Hit> search(ParsedQuestion question, int count, Filters filters) {
        List<QuestionTerm> terms = terms(question.words());
        boolean conditions = !question.wanted().isEmpty()
                || !question.filters().equals(Filters.NONE)
                || !filters.equals(Filters.NONE);
        if (terms.isEmpty() && !conditions) {
            throw new UserMistake("there is no word to search by", "Give words, such as: graph neural networks");
        }
        Query query = LexicalQuery.of(terms, question, filters);
        List<Hit> hits = new ArrayList<>();
        try {
            for (ScoreDoc found : ranked(query, count)) {
                IndexedWork work = work(found.doc);
                hits.add(new Hit(work, found.score, reasons(work, terms)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hits;
    }

    /// The words of a text with their weight and rarity, the weightiest first.
    private List<QuestionTerm> terms(String text) {
        TextWords words = new TextWords();
        words.cut(text);
        Map<String, QuestionTerm> terms = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String written = words.written(i, i + 1);
            terms.merge(
                    words.folded(i),
                    new QuestionTerm(words.folded(i), written, 1, 0),
                    (old, more) -> new QuestionTerm(old.term(), old.written(), old.weight() + 1, 0));
        }
        return terms.values().stream()
                .map(this::withRarity)
                .sorted(Comparator.comparingDouble((QuestionTerm term) -> -term.weight() * term.rarity())
                        .thenComparing(QuestionTerm::term))
                .limit(MOST_TERMS)
                .toList();
    }

    private QuestionTerm withRarity(QuestionTerm term) {
        try {
            int documents = reader.docFreq(new Term(WorkFields.TEXT, term.term()));
            double rarity = documents == 0 ? 0 : Math.log(1 + (size() - documents + 0.5) / (documents + 0.5));
            return new QuestionTerm(term.term(), term.written(), term.weight(), rarity);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Reason> reasons(IndexedWork work, List<QuestionTerm> terms) {
        if (terms.isEmpty()) {
            return List.of(new Reason.Filtered());
        }
        return List.of(SharedWords.of(work, terms));
    }

    /// The work of this id, whichever of its members' it is.
    public Optional<IndexedWork> work(String workId) {
        try {
            ScoreDoc[] found = searcher.search(new TermQuery(new Term(WorkFields.ID, workId)), 1).scoreDocs;
            return found.length == 0 ? Optional.empty() : Optional.of(work(found[0].doc));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexedWork work(int number) throws IOException {
        Document stored = searcher.storedFields().document(number);
        IndexableField year = stored.getField(WorkFields.YEAR);
        return new IndexedWork(
                text(stored, WorkFields.ID),
                text(stored, WorkFields.MEMBERS).lines().toList(),
                text(stored, WorkFields.TITLE),
                text(stored, WorkFields.ABSTRACT),
                text(stored, WorkFields.KEYWORDS).lines().toList(),
                year == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(year.storedValue().getIntValue()),
                text(stored, WorkFields.VENUE_NAME),
                text(stored, WorkFields.TEAM),
                List.of(stored.getValues(WorkFields.SECTOR)),
                text(stored, WorkFields.REACH),
                text(stored, WorkFields.CODE));
    }

    private static String text(Document stored, String field) {
        String value = stored.get(field);
        return value == null ? "" : value;
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
