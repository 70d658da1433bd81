package org.levelfield.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.levelfield.text.TextWords;

/// Makes queries of the lexical index.
final class LexicalQuery {

    private LexicalQuery() {}

    /// Works with any of the terms, ranked, that meet every condition.
    static Query of(List<QuestionTerm> terms, ParsedQuestion question, Filters filters) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (!terms.isEmpty()) {
            all.add(ranked(terms), Occur.MUST);
        } else {
            all.add(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), Occur.MUST);
        }
        question.wanted().forEach(condition -> all.add(condition(condition), Occur.FILTER));
        question.unwanted().forEach(condition -> all.add(condition(condition), Occur.MUST_NOT));
        filter(all, question.filters());
        filter(all, filters);
        return simplest(all.build());
    }

    /// A lone clause by itself, which Lucene skips through faster.
    private static Query simplest(BooleanQuery query) {
        return query.clauses().size() == 1 ? query.clauses().getFirst().query() : query;
    }

    private static Query ranked(List<QuestionTerm> terms) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (QuestionTerm term : terms) {
            Query one = new TermQuery(new Term(WorkFields.TEXT, term.term()));
            float weight = term.weight() * term.boost();
            any.add(weight == 1 ? one : new BoostQuery(one, weight), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query condition(ParsedQuestion.Condition condition) {
        List<String> words = folded(condition.phrase());
        if (words.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        if (condition.field().equals(WorkFields.ABSTRACT)) {
            return new WordsInAbstract(words);
        }
        String field = condition.field().isEmpty() ? WorkFields.TEXT : condition.field();
        return words.size() == 1
                ? new TermQuery(new Term(field, words.getFirst()))
                : new PhraseQuery(field, words.toArray(String[]::new));
    }

    static List<String> folded(String text) {
        TextWords words = new TextWords();
        words.cut(text);
        List<String> folded = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            folded.add(words.folded(i));
        }
        return folded;
    }

    private static void filter(BooleanQuery.Builder all, Filters filters) {
        OptionalInt since = filters.since();
        OptionalInt until = filters.until();
        if (since.isPresent() || until.isPresent()) {
            int first = since.orElse(Integer.MIN_VALUE);
            int last = until.orElse(Integer.MAX_VALUE);
            all.add(IntField.newRangeQuery(WorkFields.YEAR, first, last), Occur.FILTER);
        }
        anyOf(all, WorkFields.VENUE, filters.venues());
        anyOf(all, WorkFields.TEAM, filters.teams());
        anyOf(all, WorkFields.SECTOR, filters.sectors());
        anyOf(all, WorkFields.REACH, filters.reaches());
        anyOf(all, WorkFields.CODE, filters.codes());
    }

    private static void anyOf(BooleanQuery.Builder all, String field, List<String> values) {
        if (!values.isEmpty()) {
            List<BytesRef> terms = values.stream()
                    .map(value -> new BytesRef(value.toLowerCase(Locale.ROOT)))
                    .toList();
            all.add(new TermInSetQuery(field, terms), Occur.FILTER);
        }
    }
}
