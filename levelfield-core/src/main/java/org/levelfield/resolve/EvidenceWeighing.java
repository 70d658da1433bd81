package org.levelfield.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Chooses, among all terms found in a string, those that count.
///
/// 1. Terms that belong to a building, a street or an honour, or to a word cut at a line's end, are dropped.
/// 2. Names, legal forms, academic words and hospitals count together: a string may hold two affiliations.
/// 3. Short names of universities, then weak words, count only where step 2 found nothing.
/// 4. The last resort counts where mail addresses say nothing either.
record EvidenceWeighing(ContextWords context, AmbiguousNames ambiguous) {
    /// Steps 1 to 3: empty where only mail addresses and the last resort can speak.
    List<Hit> weigh(Affiliation affiliation, List<Hit> hits) {
        List<Hit> standing =
                hits.stream().filter(hit -> !isDropped(affiliation, hit)).toList();
        List<Hit> strong = strong(affiliation, standing);
        if (!strong.isEmpty()) {
            return strong;
        }
        List<Hit> shortNames = chosen(standing, hit -> isBareName(affiliation, hit));
        if (!shortNames.isEmpty()) {
            return shortNames;
        }
        return chosen(standing, hit -> isWeak(affiliation, hit));
    }

    /// Step 4: all last-resort terms of the first rule that has one.
    static List<Hit> lastResort(List<Hit> hits) {
        List<Hit> fallback = chosen(hits, hit -> hit.term().scope() == Scope.FALLBACK);
        return fallback.stream()
                .map(hit -> hit.term().rule())
                .min(Comparator.naturalOrder())
                .map(first -> chosen(fallback, hit -> hit.term().rule() == first))
                .orElse(List.of());
    }

    private boolean isDropped(Affiliation affiliation, Hit hit) {
        boolean legalForm = hit.term().rule() == Rule.LEGAL_FORM;
        return hit.term().scope() == Scope.IGNORED
                || (!legalForm && context.namesPlace(affiliation, hit))
                || (hit.term().rule().named() && affiliation.isCutWord(hit.to() - 1));
    }

    private List<Hit> strong(Affiliation affiliation, List<Hit> hits) {
        boolean university = hits.stream()
                .anyMatch(hit -> hit.term().isAcademic() && hit.term().scope() == Scope.ANYWHERE);
        boolean academic =
                university || hits.stream().anyMatch(hit -> hit.term().isAcademic());
        List<Hit> strong = new ArrayList<>();
        for (Hit hit : hits) {
            boolean counts = switch (hit.term().scope()) {
                case ANYWHERE -> true;
                case UNIT -> !university;
                case AMBIGUOUS -> ambiguous.accepts(affiliation, hit, academic);
                default -> false;
            };
            if (counts) {
                strong.add(hit);
            }
        }
        return withoutOvertaken(affiliation, strong);
    }

    /// A name in the same stretch says more than a word, and a hospital more than its university.
    private List<Hit> withoutOvertaken(Affiliation affiliation, List<Hit> hits) {
        Stretches stretches = Stretches.of(affiliation, hits, context);
        BitSet names = stretches.holding(hits, hit -> hit.term().rule() == Rule.UNIVERSITY_NAME);
        BitSet hospitals = stretches.holding(hits, hit -> hit.term().rule() == Rule.HEALTH_WORD);
        SegmentMarks organisations = SegmentMarks.of(affiliation, hits, hit -> isOrganisation(hit.term()));
        List<Hit> kept = new ArrayList<>();
        for (int index = 0; index < hits.size(); index++) {
            Hit hit = hits.get(index);
            int stretch = stretches.of(index);
            boolean overtaken = switch (hit.term().rule()) {
                case LEGAL_FORM -> organisations.orBefore(hit);
                case UNIVERSITY_NAME -> hospitals.get(stretch);
                case ACADEMIC_WORD -> names.get(stretch) || hospitals.get(stretch);
                default -> false;
            };
            if (!overtaken) {
                kept.add(hit);
            }
        }
        return kept;
    }

    private static boolean isOrganisation(Term term) {
        return term.rule().named() || term.rule() == Rule.ACADEMIC_WORD || term.rule() == Rule.HEALTH_WORD;
    }

    private boolean isBareName(Affiliation affiliation, Hit hit) {
        boolean whole = context.boundedLeft(affiliation, hit) && context.boundedRight(affiliation, hit);
        return switch (hit.term().scope()) {
            case SEGMENT -> whole;
            case STRING -> hit.from() == 0 && hit.to() == affiliation.tokens().size();
            default -> false;
        };
    }

    private boolean isWeak(Affiliation affiliation, Hit hit) {
        boolean last = hit.to() == affiliation.segmentEnd(hit.from());
        boolean alone = hit.from() == affiliation.segmentStart(hit.from());
        return switch (hit.term().scope()) {
            case WEAK -> true;
            case ENDING ->
                last
                        && !alone
                        && !context.joins(affiliation, hit.from() - 1)
                        && !context.inDepartment(affiliation, hit);
            default -> false;
        };
    }

    private static List<Hit> chosen(List<Hit> hits, Predicate<Hit> wanted) {
        return hits.stream().filter(wanted).toList();
    }
}
