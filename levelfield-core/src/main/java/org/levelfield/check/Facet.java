package org.levelfield.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of an idea: what it is about, how, where, and what it promises.
public record Facet(Kind kind, String text) {

    /// Which part.
    public enum Kind {
        PROBLEM,
        METHOD,
        SETTING,
        CLAIM;

        /// The name in output.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Telling words on either side of a cue without which the idea is not cut there: `to` and `in` also stand inside
    /// phrases.
    private static final int LEAST_WORDS = 2;

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.]+|[\\s,;:.]+$");

    /// A stretch of the idea; the first one is a problem until more is known.
    ///
    /// @param sentence whether a clause or sentence ends before it
    private record Span(Kind kind, int from, int to, boolean sentence) {}

    /// The facets of an idea, in its order, one of a kind: whole phrases, parted where a cue such as `by`, `for` or
    /// `so that` has telling words before and behind it. What stands first is the problem, or the method where a
    /// problem follows with a cue of its own (“masked autoencoders to learn optical flow”).
    public static List<Facet> of(String idea) {
        List<Span> spans = cut(idea);
        Span first = spans.getFirst();
        if (!beginsWithProblem(idea)
                && spans.stream().skip(1).anyMatch(span -> span.kind() == Kind.PROBLEM && !span.sentence())) {
            spans.set(0, new Span(Kind.METHOD, first.from(), first.to(), first.sentence()));
        }
        Map<Kind, String> texts = new LinkedHashMap<>();
        for (Span span : joined(spans, idea)) {
            texts.merge(span.kind(), clean(idea.substring(span.from(), span.to())), (one, other) -> one + "; " + other);
        }
        return texts.entrySet().stream()
                .map(each -> new Facet(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<Span> cut(String idea) {
        List<Span> spans = new ArrayList<>();
        Kind kind = Kind.PROBLEM;
        boolean sentence = true;
        int from = 0;
        Matcher cue = FacetCues.CUT.matcher(idea);
        int to = 0;
        while (cue.find()) {
            to = cue.start();
            if (cue.group(1) == null) {
                spans.add(new Span(kind, from, to, sentence));
                kind = Kind.PROBLEM;
                sentence = true;
                from = cue.end();
            } else if (words(idea.substring(from, to)) >= LEAST_WORDS || words(idea.substring(from, to)) == 0) {
                if (words(idea.substring(cue.end(), next(idea, cue.end()))) >= LEAST_WORDS) {
                    spans.add(new Span(kind, from, to, sentence));
                    kind = FacetCues.opens(cue.group(1));
                    sentence = false;
                    from = keepsCue(cue.group(1)) ? cue.start() : cue.end();
                }
            }
        }
        spans.add(new Span(kind, from, idea.length(), sentence));
        return spans;
    }

    /// Whether a phrase says nothing without its cue: “without any parallel corpus” is no parallel corpus.
    private static boolean keepsCue(String cue) {
        return FacetCues.opens(cue) == Kind.CLAIM && !cue.endsWith("that");
    }

    /// Where the phrase ends that begins here: at the next comma, cue or end of a clause.
    private static int next(String idea, int from) {
        Matcher cue = FacetCues.CUT.matcher(idea);
        return cue.find(from) ? cue.start() : idea.length();
    }

    /// Spans that say something; neighbours of one kind in one sentence are one, with the cue between them.
    private static List<Span> joined(List<Span> cut, String idea) {
        List<Span> joined = new ArrayList<>();
        for (Span span : cut) {
            if (words(idea.substring(span.from(), span.to())) == 0) {
                continue;
            }
            if (!joined.isEmpty() && joined.getLast().kind() == span.kind() && !span.sentence()) {
                Span last = joined.removeLast();
                joined.add(new Span(last.kind(), last.from(), span.to(), last.sentence()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean beginsWithProblem(String idea) {
        Matcher word = WORD.matcher(idea);
        return word.find() && FacetCues.saysProblem(word.group());
    }

    /// Telling words: those that are not plain.
    private static int words(String text) {
        int telling = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            telling += FieldWords.PLAIN.contains(word.group().toLowerCase(Locale.ROOT)) ? 0 : 1;
        }
        return telling;
    }

    private static String clean(String text) {
        return EDGES.matcher(text).replaceAll("");
    }
}
