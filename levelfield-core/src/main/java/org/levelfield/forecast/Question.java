package org.levelfield.forecast;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.levelfield.model.Reach;

/// An open pair as a question, with what someone who wants to work on it asks first. Every name and work in it stands
/// in the field.
///
/// @param group the concept that it shares with other questions
/// @param text the question
/// @param probabilities by years ahead, that some work names both by then
/// @param attention works that name both, expected within three years
/// @param novelty share of the neighbours of either that are not neighbours of both
/// @param reach the tier that half of the works on the costlier of the two stay within
/// @param trend rising, steady or neglected: works of the last three years on the one that fewer name, against the
/// three
///     before
/// @param industryShare of the works on either by known teams, those with industry; NaN where no team is known
/// @param near who works on either, in words
/// @param workOnA the best known work on the first concept, and on the second
/// @param because the concepts between the two, with works
/// @param experiment what a first experiment would compare
/// @param communities labels of the two concepts' communities; empty without a map
public record Question(
        String group,
        String a,
        String b,
        String text,
        SortedMap<Integer, Double> probabilities,
        double attention,
        double novelty,
        Reach reach,
        String trend,
        double industryShare,
        String near,
        String workOnA,
        String workOnB,
        List<String> because,
        String experiment,
        List<String> communities) {

    public Question {
        probabilities = Collections.unmodifiableSortedMap(new TreeMap<>(probabilities));
        because = List.copyOf(because);
        communities = List.copyOf(communities);
    }

    /// The same in another group.
    Question in(String other) {
        return new Question(
                other,
                a,
                b,
                text,
                probabilities,
                attention,
                novelty,
                reach,
                trend,
                industryShare,
                near,
                workOnA,
                workOnB,
                because,
                experiment,
                communities);
    }

    /// Which questions are asked for.
    ///
    /// @param reach the largest tier that the asker has
    /// @param awayFromIndustry only where industry has a smaller share than in all open pairs
    /// @param community part of a community's label; empty for all
    /// @param novelty the least
    public record Wish(Reach reach, boolean awayFromIndustry, String community, double novelty) {

        /// Everything.
        public static final Wish ALL = new Wish(Reach.FRONTIER, false, "", 0);
    }
}
