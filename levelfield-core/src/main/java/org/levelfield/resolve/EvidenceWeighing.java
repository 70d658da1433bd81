package org.levelfield.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.levelfield.model.Sector;

/// Chooses, among all terms found in a string, those that count.
///
/// 1. Terms that belong to a building, a street or an honour are dropped.
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
        return hit.term().scope() == Scope.IGNORED
                || (hit.term().rule() != Rule.LEGAL_FORM && context.namesPlace(affiliation, hit));
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

    /// A name in the same segment says more than a word, and a hospital more than its university.
    private static List<Hit> withoutOvertaken(Affiliation affiliation, List<Hit> hits) {
        SegmentMarks named =
                SegmentMarks.of(affiliation, hits, hit -> hit.term().rule().named());
        SegmentMarks academicName =
                SegmentMarks.of(affiliation, hits, hit -> hit.term().rule() == Rule.UNIVERSITY_NAME);
        SegmentMarks academicWord =
                SegmentMarks.of(affiliation, hits, hit -> hit.term().rule() == Rule.ACADEMIC_WORD);
        SegmentMarks hospital =
                SegmentMarks.of(affiliation, hits, hit -> hit.term().sector() == Sector.HEALTH);
        return chosen(hits, hit -> switch (hit.term().rule()) {
            case LEGAL_FORM -> !named.orBefore(hit) && !academicWord.orBefore(hit) && !hospital.orBefore(hit);
            case ACADEMIC_WORD -> !academicName.at(hit) && !hospital.at(hit);
            default -> true;
        });
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
            case ENDING -> last && !alone && !context.inDepartment(affiliation, hit);
            default -> false;
        };
    }

    private static List<Hit> chosen(List<Hit> hits, Predicate<Hit> wanted) {
        return hits.stream().filter(wanted).toList();
    }
}
