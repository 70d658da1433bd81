package org.levelfield.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Decides what to say of an idea.
final class Judgement {

    private static final double DONE = 0.5;

    /// So many works of the last three years on most of an idea are a crowd.
    private static final int CROWD = 6;

    private static final int YEARS = 3;

    record Judged(Verdict verdict, String reason) {}

    Judged of(double done, List<String> missing, List<Facet> facets, List<Evidence> evidence, int lastYear) {
        if (!missing.isEmpty()) {
            return new Judged(
                    Verdict.TOO_VAGUE, "It cannot be compared yet: it lacks " + String.join("; ", missing) + ".");
        }
        if (evidence.isEmpty()) {
            return new Judged(Verdict.OPEN, "No work of this field shares a word with it.");
        }
        Evidence first = evidence.getFirst();
        if (done >= DONE) {
            return new Judged(
                    Verdict.DONE,
                    String.format(
                            Locale.ROOT,
                            "It is probably done (%.0f%%); the work to read first is “%s”%s.",
                            100 * done,
                            first.title(),
                            dated(first)));
        }
        int most = Math.max(2, (facets.size() + 1) / 2);
        long crowd = evidence.stream()
                .filter(each -> each.facets().size() >= most && each.year().orElse(0) > lastYear - YEARS)
                .count();
        if (crowd >= CROWD) {
            return new Judged(
                    Verdict.CROWDED,
                    crowd + " works of the last " + YEARS + " years treat most of it, none of them surely the whole.");
        }
        Set<String> covered = new TreeSet<>();
        evidence.forEach(each -> covered.addAll(each.facets()));
        String known = AnswerProse.listed(List.copyOf(covered));
        if (2 * covered.size() >= facets.size() && !covered.isEmpty()) {
            return new Judged(
                    Verdict.PARTLY, "Named works cover its " + known + "; none was found that holds the whole.");
        }
        if (!covered.isEmpty()) {
            return new Judged(
                    Verdict.OPEN,
                    "Named works cover its " + known + ", but less than half of it; none was found that holds more.");
        }
        return new Judged(
                Verdict.OPEN,
                "Nothing that holds it, or a whole facet of it, was found in these sources with these questions.");
    }

    private static String dated(Evidence work) {
        return work.year().isEmpty() ? "" : " (" + work.year().getAsInt() + ")";
    }
}
