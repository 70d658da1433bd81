package org.levelfield.resolve.institution;

import java.util.List;

/// Describes a candidate beside the others of its string: those of the same words, those around it, its relatives.
final class Rivals {
    private final Organisations organisations;
    private final NameTable names;
    private final List<Candidate> candidates;
    private final int[] placeScores;

    Rivals(InstitutionIndex index, List<Candidate> candidates, PlaceAgreement places) {
        this.organisations = index.organisations();
        this.names = index.names();
        this.candidates = candidates;
        this.placeScores = new int[candidates.size()];
        for (int each = 0; each < placeScores.length; each++) {
            placeScores[each] = places.score(candidates.get(each));
        }
    }

    void read(int position, float[] row) {
        readOthers(position, row);
        readRelations(candidates.get(position), row);
        readNeighbours(candidates.get(position), row);
    }

    /// The kind of the candidate's name, a number of its own where no name was met.
    int nameKind(Candidate candidate) {
        return candidate.name() == NameTable.NONE
                ? NameTable.KIND_COUNT
                : names.kind(candidate.name()).place();
    }

    private void readNeighbours(Candidate candidate, float[] row) {
        int city = organisations.city(candidate.organisation());
        int country = organisations.country(candidate.organisation());
        boolean sameCity = false;
        boolean sameCountry = false;
        for (Candidate other : candidates) {
            boolean apart = other.isPhrase() && other.length() > 1 && !other.overlaps(candidate);
            sameCity |= apart && city >= 0 && organisations.city(other.organisation()) == city;
            sameCountry |= apart && country >= 0 && organisations.country(other.organisation()) == country;
        }
        Feature.NEIGHBOUR_CITY.set(row, sameCity);
        Feature.NEIGHBOUR_COUNTRY.set(row, sameCountry);
    }

    private void readOthers(int position, float[] row) {
        Candidate candidate = candidates.get(position);
        int rivals = 0;
        int place = 0;
        int name = 0;
        int renown = 0;
        int others = 0;
        int heavier = 0;
        boolean withinPhrase = false;
        boolean withinSimilar = false;
        boolean overlapped = false;
        for (int each = 0; each < candidates.size(); each++) {
            Candidate other = candidates.get(each);
            boolean phrase = other.isPhrase();
            if (each == position) {
                continue;
            }
            if (candidate.sameSpan(other)) {
                rivals++;
                place += placeScores[each] > placeScores[position] ? 1 : 0;
                name += rank(other) < rank(candidate) ? 1 : 0;
                renown += organisations.renown(other.organisation()) > organisations.renown(candidate.organisation())
                        ? 1
                        : 0;
            } else if (candidate.overlaps(other)) {
                withinPhrase |= phrase && candidate.within(other);
                withinSimilar |= !phrase && candidate.within(other);
                overlapped |= other.weight() > candidate.weight();
            } else if (phrase) {
                others++;
                heavier += other.weight() > candidate.weight() ? 1 : 0;
            }
        }
        Feature.RIVALS.set(row, rivals);
        Feature.RIVALS_BETTER_PLACE.set(row, place);
        Feature.RIVALS_BETTER_NAME.set(row, name);
        Feature.RIVALS_BETTER_RENOWN.set(row, renown);
        Feature.WITHIN_PHRASE.set(row, withinPhrase);
        Feature.WITHIN_SIMILAR.set(row, withinSimilar);
        Feature.OVERLAPPED.set(row, overlapped);
        Feature.OTHERS.set(row, others);
        Feature.OTHERS_HEAVIER.set(row, heavier);
    }

    private int rank(Candidate candidate) {
        return candidate.match().place() * 8 + nameKind(candidate);
    }

    private void readRelations(Candidate candidate, float[] row) {
        int parents = 0;
        int children = 0;
        int related = 0;
        boolean covers = false;
        for (Candidate other : candidates) {
            boolean phrase = other.isPhrase();
            if (phrase && organisations.isParent(other.organisation(), candidate.organisation())) {
                parents++;
            }
            if (phrase && organisations.isParent(candidate.organisation(), other.organisation())) {
                children++;
                covers |= candidate.within(other);
            }
            related += phrase && organisations.isRelated(candidate.organisation(), other.organisation()) ? 1 : 0;
        }
        Feature.PARENT_NAMED.set(row, parents);
        Feature.CHILD_NAMED.set(row, children);
        Feature.CHILD_COVERS.set(row, covers);
        Feature.RELATED_NAMED.set(row, related);
    }
}
