package org.levelfield.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Works whose abstract has these words one behind the other: they stand among the first positions of the text, of
/// which
/// the abstract has as many as it has words. Every work found counts the same.
final class WordsInAbstract extends Query {

    private final List<String> words;

    WordsInAbstract(List<String> words) {
        this.words = List.copyOf(words);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                List<PostingsEnum> places = places(leaf.reader());
                NumericDocValues lengths = DocValues.getNumeric(leaf.reader(), WorkFields.ABSTRACT_WORDS);
                DocIdSetIterator found = places.size() < words.size()
                        ? DocIdSetIterator.empty()
                        : TwoPhaseIterator.asDocIdSetIterator(new Phrase(places, lengths));
                return ConstantScoreScorerSupplier.fromIterator(
                        found, score(), mode, leaf.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    /// Where each word stands; fewer than there are words where one stands nowhere.
    private List<PostingsEnum> places(LeafReader reader) throws IOException {
        List<PostingsEnum> places = new ArrayList<>();
        for (String word : words) {
            PostingsEnum place = reader.postings(new Term(WorkFields.TEXT, word), PostingsEnum.POSITIONS);
            if (place != null) {
                places.add(place);
            }
        }
        return places;
    }

    private static final class Phrase extends TwoPhaseIterator {

        private final List<PostingsEnum> places;
        private final NumericDocValues lengths;

        Phrase(List<PostingsEnum> places, NumericDocValues lengths) {
            super(
                    places.size() == 1
                            ? places.getFirst()
                            : ConjunctionUtils.intersectIterators(new ArrayList<DocIdSetIterator>(places)));
            this.places = places;
            this.lengths = lengths;
        }

        @Override
        public boolean matches() throws IOException {
            if (!lengths.advanceExact(approximation.docID())) {
                return false;
            }
            long last = lengths.longValue() - places.size();
            int[] position = new int[places.size()];
            int[] left = new int[places.size()];
            for (int i = 0; i < position.length; i++) {
                left[i] = places.get(i).freq();
                position[i] = -1;
            }
            PostingsEnum first = places.getFirst();
            for (int i = left[0]; i > 0; i--) {
                int start = first.nextPosition();
                if (start > last) {
                    return false;
                }
                if (others(start, position, left)) {
                    return true;
                }
            }
            return false;
        }

        /// Whether the other words follow a place of the first.
        private boolean others(int start, int[] position, int[] left) throws IOException {
            for (int i = 1; i < position.length; i++) {
                while (position[i] < start + i && left[i] > 0) {
                    position[i] = places.get(i).nextPosition();
                    left[i]--;
                }
                if (position[i] != start + i) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public float matchCost() {
            return 20f * places.size();
        }
    }

    @Override
    public String toString(String field) {
        return "abstract:\"" + String.join(" ", words) + "\"";
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordsInAbstract query && query.words.equals(words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
