package org.levelfield.audit.match;

/// What speaks for a work being the one that a reference means. What the reference or the field does not say is NaN and
/// counts neither way.
///
/// @param likeness of the titles, 0 to 1
/// @param contained the share of the shorter title that the longer one has, 0 to 1
/// @param authors the share of the reference's authors that the work has
/// @param years between the two
/// @param venue 1 for the same, 0 for another
/// @param words of the work's title
record Evidence(double likeness, double contained, double authors, double years, double venue, int words) {

    /// Titles that differ by a typo or two.
    private static final double SAME_TITLE = 0.9;

    /// Titles that are one only if the authors are the same: about a quarter of their words may differ.
    private static final double LIKE_TITLE = 0.75;

    private static final double WHOLLY_CONTAINED = 0.95;

    /// A title of fewer words is no one's own.
    private static final int TELLING_WORDS = 4;

    /// Whether the work may be taken for the one meant.
    boolean suffices() {
        boolean sameTitle = likeness >= SAME_TITLE;
        if (Double.isNaN(authors)) {
            return sameTitle && (words >= TELLING_WORDS || likeness >= 0.97 && !(years > 1));
        }
        if (authors < 0.3) {
            // what the lists of authors disagree on must be said by everything else
            return likeness >= 0.97 && words >= TELLING_WORDS && years <= 1 && !(venue < 1);
        }
        return sameTitle
                || (likeness >= LIKE_TITLE && authors >= 0.5)
                // a preprint without the later subtitle, or with one that went
                || (contained >= WHOLLY_CONTAINED && words >= TELLING_WORDS && authors >= 0.6 && years <= 2);
    }

    /// For choosing among works of like titles.
    double score() {
        return likeness
                + 0.15 * known(authors, 0.5)
                + (years == 0 ? 0.1 : years == 1 ? 0.06 : years <= 3 ? 0.02 : 0)
                + 0.08 * known(venue, 0.5);
    }

    private static double known(double value, double otherwise) {
        return Double.isNaN(value) ? otherwise : value;
    }

    /// In words.
    String told() {
        String title =
                likeness >= 0.999 ? "same title" : likeness >= SAME_TITLE ? "title but for a typo" : "like title";
        String people = Double.isNaN(authors)
                ? ""
                : authors >= 0.99 ? ", same authors" : authors >= 0.5 ? ", most authors" : ", other authors";
        String when = Double.isNaN(years) || years == 0
                ? ""
                : years == 1 ? ", a year apart" : ", " + (int) years + " years apart";
        return title + people + when;
    }
}
