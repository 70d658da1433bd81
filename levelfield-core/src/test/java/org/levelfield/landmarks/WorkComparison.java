package org.levelfield.landmarks;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.model.Sector;
import org.levelfield.model.Work;
import org.levelfield.model.Work.Authorship;
import org.levelfield.resolve.SectorRules;

/// Compares our works with those of another file, column by column.
final class WorkComparison {
    /// ACM's library gives numbers of this prefix to what has no DOI.
    private static final String ACM_PLACEHOLDER = "10.5555/";

    /// Of more than twelve authors our corpus names the first ten.
    private static final int CUT = 10;

    private static final int LONGEST = 12;

    private final SectorRules rules;
    private final VenueSeries series;
    private final Disagreements found;

    WorkComparison(SectorRules rules, VenueSeries series, Disagreements found) {
        this.rules = rules;
        this.series = series;
        this.found = found;
    }

    /// @param kind names the other file in the report
    void compare(String kind, Work ours, Work theirs) {
        String name = ours.id();
        found.compare(kind, name, "year", ours.year(), theirs.year(), Objects.equals(ours.year(), theirs.year()));
        boolean venue = ours.source() != null && theirs.source() != null && series.same(ours.source(), theirs.source());
        found.compare(kind, name, "venue", ours.source(), theirs.source(), venue);
        String doi = theirs.doi();
        if (doi != null && !doi.startsWith(ACM_PLACEHOLDER)) {
            found.compare(kind, name, "doi", ours.doi(), doi, doi.equals(ours.doi()));
        }
        authors(kind, ours, theirs);
    }

    private void authors(String kind, Work ours, Work theirs) {
        List<String> own = AuthorNames.of(ours);
        List<String> other = AuthorNames.of(theirs);
        if (own.isEmpty() || other.isEmpty()) {
            return;
        }
        boolean cut = own.size() == CUT && other.size() > LONGEST && own.equals(other.subList(0, CUT));
        boolean same = cut || own.equals(other);
        found.compare(kind, ours.id(), "authors", names(ours), names(theirs), same);
        if (!same) {
            return;
        }
        for (int i = 0; i < own.size(); i++) {
            sectors(kind, ours, ours.authorships().get(i), theirs.authorships().get(i));
        }
    }

    /// An author's sectors, where both sides name an affiliation that the rules know.
    private void sectors(String kind, Work work, Authorship ours, Authorship theirs) {
        Set<Sector> own = sectors(ours.affiliations());
        Set<Sector> other = sectors(theirs.affiliations());
        if (!own.isEmpty() && !other.isEmpty()) {
            found.compare(
                    kind,
                    work.id(),
                    "sector",
                    own + " " + ours.name() + ": " + ours.affiliations(),
                    other + " " + theirs.affiliations(),
                    own.equals(other));
        }
    }

    private Set<Sector> sectors(Collection<String> affiliations) {
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        affiliations.forEach(text -> sectors.addAll(rules.decide(text).sectors()));
        return sectors;
    }

    private static List<@Nullable String> names(Work work) {
        return work.authorships().stream().map(Authorship::name).toList();
    }
}
