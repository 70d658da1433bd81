package org.levelfield.person;

/// Compares two authorships: what forbids that they are one person's, and how likely it is otherwise.
final class PairEvidence implements PairJudge {

    /// No evidence makes surer than this, 0.9995: names are misprinted, and works listed twice.
    private static final double SUREST = 7.6;

    private static final int SOON = 2;

    /// Shared words of an affiliation that say that an institution is the same: half of what the shorter says.
    private static final double SAME_PLACE = 0.5;

    private final AuthorshipIndex index;
    private final PairWeights weights;
    private final double[] values = new double[Clue.count()];

    PairEvidence(AuthorshipIndex index, PairWeights weights) {
        this.index = index;
        this.weights = weights;
    }

    @Override
    public double logOdds(int a, int b, NameAgreement agreement) {
        if (apart(a, b)) {
            return FORBIDDEN;
        }
        measure(a, b);
        if (index.orcid(a) != 0 && index.orcid(a) == index.orcid(b)) {
            Clue.SAME_AUTHOR_ID.set(values, 1);
            return SUREST;
        }
        NameForms forms = index.forms();
        double bearers = Math.max(forms.bearers(index.form(a), agreement), forms.bearers(index.form(b), agreement));
        return Math.min(SUREST, weights.ofName(bearers) + weights.ofClues(values));
    }

    /// Two authors of one work, and the bearers of two ORCIDs, are two persons.
    private boolean apart(int a, int b) {
        boolean orcids = index.orcid(a) != 0 && index.orcid(b) != 0 && index.orcid(a) != index.orcid(b);
        return orcids || index.work(a) == index.work(b);
    }

    @Override
    public boolean shareSomething() {
        return Clue.COAUTHOR.of(values) > 0
                || Clue.ORGANISATION.of(values) > 0
                || Clue.AFFILIATION.of(values) >= SAME_PLACE
                || Clue.VENUE.of(values) > 0
                || Clue.WORDS.of(values) > 0
                || Clue.SAME_AUTHOR_ID.of(values) > 0;
    }

    @Override
    public int year(int authorship) {
        return index.works().year(index.work(authorship));
    }

    /// The values of all clues; overwritten by the next call.
    double[] measure(int a, int b) {
        int workA = index.work(a);
        int workB = index.work(b);
        WorkClues works = index.works();
        PlaceClues places = index.places();
        boolean shared = shareAuthors(index.authors(a), index.authors(b), index.authorKey(a), index.authorKey(b));
        boolean years = works.year(workA) != WorkClues.NO_YEAR && works.year(workB) != WorkClues.NO_YEAR;
        int gap = years ? Math.abs(works.year(workA) - works.year(workB)) : 0;
        boolean other = places.otherOrganisation(index.place(a), index.place(b));
        Clue.NOTHING.set(values, 1);
        Clue.COAUTHOR.set(values, shared ? 1 : 0);
        Clue.ORGANISATION.set(values, places.sameOrganisation(index.place(a), index.place(b)) ? 1 : 0);
        Clue.ELSEWHERE_SOON.set(values, other && gap <= SOON ? 1 : 0);
        Clue.ELSEWHERE_LATER.set(values, other && gap > SOON ? 1 : 0);
        Clue.AFFILIATION.set(values, places.sharedWords(index.place(a), index.place(b)));
        Clue.VENUE.set(values, works.sameVenue(workA, workB) ? 1 : 0);
        Clue.WORDS.set(values, Math.min(3, works.sharedWords(workA, workB) / 10));
        Clue.YEARS.set(values, Math.min(3, gap / 10.0));
        boolean ids = index.authorId(a) != 0 && index.authorId(b) != 0;
        Clue.SAME_AUTHOR_ID.set(values, ids && index.authorId(a) == index.authorId(b) ? 1 : 0);
        Clue.OTHER_AUTHOR_ID.set(values, ids && index.authorId(a) != index.authorId(b) ? 1 : 0);
        return values;
    }

    /// Whether an author other than the two compared is on both works.
    private static boolean shareAuthors(int[] one, int[] other, int self, int otherSelf) {
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                if (one[i] != self && one[i] != otherSelf) {
                    return true;
                }
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }
}
