package org.levelfield.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.levelfield.run.DiskTrouble;
import org.levelfield.run.UserMistake;
import org.levelfield.search.transformer.CachedEncoder;
import org.levelfield.search.vector.WorkVectors;
import org.levelfield.store.FieldDirectory;
import org.levelfield.text.TextWords;

/// The search index of a published field, open for questions from any number of threads.
///
/// Works are ranked by BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over title,
/// keywords
/// and abstract together.
public final class WorkIndex implements AutoCloseable {

    private static final float K1 = 1.2f;
    private static final float B = 0.75f;

    /// Of a long question the words that count most are enough.
    private static final int MOST_TERMS = 200;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private final WorkIds ids;
    private final Optional<HybridRanking> hybrid;

    private final Path cache;
    private Optional<CachedEncoder> encoder = Optional.empty();

    private WorkIndex(Directory directory, DirectoryReader reader, Optional<WorkVectors> vectors, Path cache) {
        this.cache = cache;
        this.directory = directory;
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(K1, B));
        ids = new WorkIds(reader);
        hybrid = vectors.map(each -> new HybridRanking(searcher, each));
    }

    /// Opens the index of the field as it is published now.
    ///
    /// @throws UserMistake if there is no field, or its index is not whole
    public static WorkIndex open(FieldDirectory field) {
        return open(field.published("index").resolve(IndexStage.FOLDER), field.transformerCache());
    }

    /// Opens the index in a folder.
    ///
    /// @param cache where the transformer's vectors are kept
    public static WorkIndex open(Path folder, Path cache) {
        Path lexical = folder.resolve(IndexStage.LEXICAL);
        try {
            Directory directory = new MMapDirectory(lexical);
            Path vectors = folder.resolve(IndexStage.VECTOR).resolve(IndexStage.VECTOR_FILE);
            return new WorkIndex(
                    directory,
                    DirectoryReader.open(directory),
                    Files.exists(vectors) ? Optional.of(WorkVectors.read(vectors)) : Optional.empty(),
                    cache);
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

    /// How often all works together say a folded word.
    public long timesSaid(String word) {
        try {
            return reader.totalTermFreq(new Term(WorkFields.TEXT, word));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The best works for a question with operators (see [QuestionReader]), by the hybrid ranking.
    ///
    /// @param count at most so many hits
    /// @throws UserMistake if there is nothing to search by
    public List<Hit> search(String question, int count, Filters filters) {
        return search(question, count, filters, Ranking.HYBRID);
    }

    /// The best works for a question with operators.
    ///
    /// @throws UserMistake if there is nothing to search by
    public List<Hit> search(String question, int count, Filters filters, Ranking ranking) {
        return hits(QuestionReader.read(question), count, filters, ranking);
    }

    /// The best works for a text in which no sign is an operator: an abstract, a sentence, an idea.
    ///
    /// @throws UserMistake if there is nothing to search by
    public List<Hit> similar(String text, int count, Filters filters) {
        return hits(ParsedQuestion.plain(text), count, filters, Ranking.HYBRID);
    }

    /// The best works for a text in which no sign is an operator, without their texts and reasons; none for a text
    /// without
    /// words.
    public List<RankedWork> rank(String text, int count, Filters filters, Ranking ranking) {
        return rank(text, count, filters, ranking, TransformerRanking.CANDIDATES);
    }

    /// As [#rank(String, int, Filters, Ranking)].
    ///
    /// @param depth so many of the best hybrid hits the transformer puts into a new order, where it is asked for
    public List<RankedWork> rank(String text, int count, Filters filters, Ranking ranking, int depth) {
        List<QuestionTerm> terms = LongTexts.weighted(terms(text));
        if (terms.isEmpty()) {
            return List.of();
        }
        List<RankedWork> works = new ArrayList<>();
        try {
            for (Ranked found : ranked(terms, ParsedQuestion.plain(text), filters, count, ranking, depth)) {
                works.add(new RankedWork(ids.of(found.document()), found.score()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return works;
    }

    /// The works whose words are most like those of several works together, these themselves among them; none where no
    /// work of these is in the index.
    ///
    /// @param workIds ids as [IndexedWork#workId()]
    public List<RankedWork> alike(List<String> workIds, int count, Filters filters) {
        CommonTerms common = new CommonTerms();
        workIds.stream()
                .flatMap(id -> work(id).stream())
                .forEach(work -> common.add(terms(work.title() + "\n" + work.abstractText())));
        List<QuestionTerm> terms = common.most(MOST_TERMS);
        List<RankedWork> works = new ArrayList<>();
        if (terms.isEmpty()) {
            return works;
        }
        try {
            for (Ranked found : ranked(terms, ParsedQuestion.plain(""), filters, count, Ranking.WORDS, 0)) {
                works.add(new RankedWork(ids.of(found.document()), found.score()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return works;
    }

    /// The best works for a text in which no sign is an operator, with their scores apart and without reasons; none for
    /// a text without words.
    public List<Candidate> candidates(String text, int count, Ranking ranking) {
        List<QuestionTerm> terms = terms(text);
        List<Candidate> candidates = new ArrayList<>();
        if (terms.isEmpty()) {
            return candidates;
        }
        try {
            for (Ranked found : gathered(terms, ParsedQuestion.plain(text), count, ranking)) {
                double nearness = Double.isNaN(found.nearness()) ? 0 : found.nearness();
                candidates.add(new Candidate(work(found.document()), found.words(), nearness));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return candidates;
    }

    /// As ranked, but nearness counts the same for every length: what is gathered is compared by others.
    private List<Ranked> gathered(List<QuestionTerm> terms, ParsedQuestion text, int count, Ranking ranking)
            throws IOException {
        return ranking == Ranking.HYBRID && hybrid.isPresent()
                ? hybrid.get().of(terms, text, Filters.NONE, count, HybridRanking.NEARNESS_WEIGHT)
                : ranked(terms, text, Filters.NONE, count, ranking, TransformerRanking.CANDIDATES);
    }

    private List<Hit> hits(ParsedQuestion question, int count, Filters filters, Ranking ranking) {
        List<QuestionTerm> terms = LongTexts.weighted(terms(question.words()));
        boolean conditions = !question.wanted().isEmpty()
                || !question.filters().equals(Filters.NONE)
                || !filters.equals(Filters.NONE);
        if (terms.isEmpty() && !conditions) {
            throw new UserMistake("there is no word to search by", "Give words, such as: graph neural networks");
        }
        List<Hit> hits = new ArrayList<>();
        try {
            for (Ranked found : ranked(terms, question, filters, count, ranking, TransformerRanking.CANDIDATES)) {
                IndexedWork work = work(found.document());
                hits.add(new Hit(work, found.score(), Reasons.of(work, question.words(), terms, found)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hits;
    }

    private List<Ranked> ranked(
            List<QuestionTerm> terms, ParsedQuestion question, Filters filters, int count, Ranking ranking, int depth)
            throws IOException {
        if (ranking == Ranking.TRANSFORMER && !terms.isEmpty()) {
            List<Ranked> before = ranked(terms, question, filters, Math.max(count, depth), Ranking.HYBRID, depth);
            boolean longer = LongTexts.isLongerThanASentence(terms);
            List<Ranked> anew = TransformerRanking.of(before, question.words(), longer, this::work, encoder(), depth);
            return anew.subList(0, Math.min(count, anew.size()));
        }
        return ranking == Ranking.WORDS || hybrid.isEmpty() || terms.isEmpty()
                ? byWords(terms, question, filters, count)
                : hybrid.get().of(terms, question, filters, count, HybridRanking.weight(terms));
    }

    private List<Ranked> byWords(List<QuestionTerm> terms, ParsedQuestion question, Filters filters, int count)
            throws IOException {
        int most = Math.max(1, Math.min(count, size()));
        return Arrays.stream(searcher.search(LexicalQuery.of(terms, question, filters), most).scoreDocs)
                .map(found -> new Ranked(found.doc, found.score, found.score, Double.NaN))
                .toList();
    }

    /// The transformer, started when it is first asked for.
    private synchronized CachedEncoder encoder() throws IOException {
        if (encoder.isEmpty()) {
            encoder = Optional.of(new CachedEncoder(cache));
        }
        return encoder.get();
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
                    new QuestionTerm(words.folded(i), written, 1, 1, 0),
                    (old, more) -> new QuestionTerm(old.term(), old.written(), old.weight() + 1, 1, 0));
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
            return new QuestionTerm(term.term(), term.written(), term.weight(), 1, rarity);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /// Hands over every work, in the order of the index.
    public void forEach(Consumer<IndexedWork> reader) {
        try {
            for (int document = 0; document < size(); document++) {
                reader.accept(work(document));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexedWork work(int number) throws IOException {
        Document stored = searcher.storedFields().document(number);
        return new IndexedWork(
                text(stored, WorkFields.ID),
                text(stored, WorkFields.MEMBERS).lines().toList(),
                text(stored, WorkFields.TITLE_TEXT),
                text(stored, WorkFields.ABSTRACT_TEXT),
                text(stored, WorkFields.KEYWORD_LINES).lines().toList(),
                text(stored, WorkFields.CONCEPT_LINES).lines().toList(),
                number(stored, WorkFields.CITATIONS),
                number(stored, WorkFields.YEAR),
                text(stored, WorkFields.VENUE_NAME),
                text(stored, WorkFields.TEAM),
                List.of(stored.getValues(WorkFields.SECTOR)),
                text(stored, WorkFields.REACH),
                text(stored, WorkFields.CODE));
    }

    private static OptionalInt number(Document stored, String field) {
        IndexableField number = stored.getField(field);
        return number == null
                ? OptionalInt.empty()
                : OptionalInt.of(number.storedValue().getIntValue());
    }

    private static String text(Document stored, String field) {
        String value = stored.get(field);
        return value == null ? "" : value;
    }

    @Override
    public synchronized void close() {
        encoder.ifPresent(CachedEncoder::close);
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
