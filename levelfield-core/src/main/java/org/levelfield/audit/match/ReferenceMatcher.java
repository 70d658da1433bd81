package org.levelfield.audit.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levelfield.audit.reference.Reference;
import org.levelfield.store.Database;
import org.levelfield.store.StoredTitles;

/// Says which work each reference means. Titles like a reference's are found first; then authors, year and venue speak
/// for or against each of them by [Evidence]. What is not found is suspect where the field covers the venue and year
/// that the reference names, and unknown elsewhere.
public final class ReferenceMatcher {

    /// Works with a title like the one asked for that are looked at.
    private static final int CANDIDATES = 6;

    /// The best work must be ahead of the next by so much, or the reference is ambiguous.
    private static final double AHEAD = 0.035;

    /// Titles of free text beyond these are not tried.
    private static final int TITLES_TRIED = 8;

    /// Letters of a title that are repeated in an answer.
    private static final int SHOWN = 120;

    private final StoredTitles works;
    private final VenueYears venues;

    public ReferenceMatcher(StoredTitles works, VenueYears venues) {
        this.works = works;
        this.venues = venues;
    }

    /// What a reference may mean, before authors are known.
    ///
    /// @param identified the work that its DOI or arXiv id names
    private record Draft(Reference reference, List<TitleQuery.Like> likes, Optional<Integer> identified) {}

    /// A work weighed against a reference.
    private record Weighed(int work, Evidence evidence) {}

    /// Matches all references of a paper.
    ///
    /// @param database of the field
    public List<MatchedReference> match(Database database, List<Reference> references) {
        TitleQuery query = new TitleQuery(works);
        WorkIdentifiers identifiers = WorkIdentifiers.read(database, references);
        List<Draft> drafts = new ArrayList<>(references.size());
        Set<String> wanted = new HashSet<>();
        for (Reference reference : references) {
            Optional<Integer> identified = identifiers.work(reference).map(works::number);
            List<TitleQuery.Like> likes = likes(query, reference);
            likes.forEach(like -> wanted.add(works.id(works.workOf(like.title()))));
            identified.ifPresent(work -> wanted.add(works.id(work)));
            drafts.add(new Draft(reference, likes, identified));
        }
        AuthorNames authors = AuthorNames.read(database, wanted);
        return drafts.stream().map(draft -> decided(draft, authors)).toList();
    }

    private List<TitleQuery.Like> likes(TitleQuery query, Reference reference) {
        List<TitleQuery.Like> best = List.of();
        double likeness = 0;
        for (String title : reference.titles().stream().limit(TITLES_TRIED).toList()) {
            List<TitleQuery.Like> likes = query.like(title, CANDIDATES);
            if (!likes.isEmpty() && likes.getFirst().likeness() > likeness) {
                best = likes;
                likeness = likes.getFirst().likeness();
            }
        }
        return best;
    }

    private MatchedReference decided(Draft draft, AuthorNames authors) {
        List<Weighed> weighed = new ArrayList<>(draft.likes().stream()
                .map(like -> weighed(draft.reference(), like, authors))
                .sorted(Comparator.comparingDouble(
                                (Weighed each) -> each.evidence().score())
                        .reversed()
                        .thenComparingInt(Weighed::work))
                .toList());
        if (draft.identified().isPresent()) {
            Optional<MatchedReference> byIdentifier =
                    byIdentifier(draft.reference(), draft.identified().get(), weighed, authors);
            if (byIdentifier.isPresent()) {
                return byIdentifier.get();
            }
        }
        List<Weighed> accepted =
                weighed.stream().filter(each -> each.evidence().suffices()).toList();
        if (accepted.isEmpty()) {
            return notFound(draft.reference(), weighed);
        }
        Weighed best = accepted.getFirst();
        List<Weighed> rivals = accepted.stream()
                .filter(each -> each.work() != best.work())
                .filter(each -> each.evidence().score() > best.evidence().score() - AHEAD)
                .toList();
        if (!rivals.isEmpty()) {
            String why = "as well " + described(best.work()) + " as "
                    + described(rivals.getFirst().work());
            return new MatchedReference(draft.reference(), Status.AMBIGUOUS, MatchedReference.NONE, said(draft, why));
        }
        return found(draft.reference(), best.work(), best.evidence().told());
    }

    private Weighed weighed(Reference reference, TitleQuery.Like like, AuthorNames authors) {
        int work = works.workOf(like.title());
        Optional<String> venue = reference.source().flatMap(venues::venue);
        int year = works.year(work);
        return new Weighed(
                work,
                new Evidence(
                        like.likeness(),
                        like.contained(),
                        authors.agreement(reference.authors(), works.id(work)),
                        reference.year().isEmpty() || year == StoredTitles.NO_YEAR
                                ? Double.NaN
                                : Math.abs(reference.year().get() - year),
                        venue.map(name -> name.equals(works.venue(work)) ? 1.0 : 0.0)
                                .orElse(Double.NaN),
                        works.wordCount(like.title())));
    }

    /// An identifier is believed unless both title and authors speak against it.
    private Optional<MatchedReference> byIdentifier(
            Reference reference, int work, List<Weighed> weighed, AuthorNames authors) {
        double agreement = authors.agreement(reference.authors(), works.id(work));
        boolean title = reference.titles().isEmpty()
                || weighed.stream()
                        .anyMatch(each -> each.work() == work && each.evidence().likeness() >= 0.5);
        if (title || agreement >= 0.5) {
            String by = reference.doi().isPresent() ? "DOI" : "arXiv id";
            return Optional.of(found(reference, work, "same " + by + (title ? "" : ", another title")));
        }
        return Optional.empty();
    }

    private MatchedReference found(Reference reference, int work, String told) {
        String why = told + ": " + described(work);
        Status status = Status.MATCHED;
        if (works.isRetracted(work)) {
            status = Status.RETRACTED;
            why += "; it has been retracted";
        } else if (reference.isPreprint() && isPublication(works.venue(work))) {
            status = Status.PREPRINT;
            why += "; cited as a preprint, published at " + works.venue(work);
        }
        return new MatchedReference(reference, status, work, noted(reference, why));
    }

    private static boolean isPublication(String venue) {
        return !venue.isEmpty() && !venue.equals(org.levelfield.store.VenueNames.PREPRINTS);
    }

    private MatchedReference notFound(Reference reference, List<Weighed> weighed) {
        String nearest = weighed.isEmpty()
                ? "no title is like it"
                : "the nearest title is " + described(weighed.getFirst().work());
        Optional<String> venue =
                reference.isPreprint() ? Optional.empty() : reference.source().flatMap(venues::venue);
        if (reference.titles().isEmpty()) {
            return none(reference, Status.UNKNOWN, "no title is given");
        }
        if (venue.isEmpty()) {
            String where = reference
                    .source()
                    .map(source -> "the field holds nothing of " + shortened(source))
                    .orElse("no venue is given");
            return none(reference, Status.UNKNOWN, where + "; " + nearest);
        }
        if (reference.year().isEmpty()) {
            return none(reference, Status.UNKNOWN, "no year is given; " + nearest);
        }
        int year = reference.year().get();
        int count = venues.count(venue.get(), year);
        String held = "the field holds " + (count == 0 ? "no" : count) + " works of " + venue.get() + " " + year;
        return venues.covers(venue.get(), year)
                ? none(reference, Status.SUSPECT, held + ", this one is not among them; " + nearest)
                : none(reference, Status.UNKNOWN, held + "; " + nearest);
    }

    private static MatchedReference none(Reference reference, Status status, String why) {
        return new MatchedReference(reference, status, MatchedReference.NONE, noted(reference, why));
    }

    private static String said(Draft draft, String why) {
        return noted(draft.reference(), why);
    }

    private static String noted(Reference reference, String why) {
        return reference.note().isEmpty() ? why : why + " (" + reference.note() + ")";
    }

    private String described(int work) {
        String year = works.year(work) == StoredTitles.NO_YEAR ? "" : " " + works.year(work);
        String where = (works.venue(work) + year).strip();
        return "“" + shortened(works.title(work)) + "”" + (where.isEmpty() ? "" : " (" + where + ")");
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
