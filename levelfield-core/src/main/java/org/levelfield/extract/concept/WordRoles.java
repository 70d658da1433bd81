package org.levelfield.extract.concept;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.levelfield.store.CsvResource;
import org.levelfield.text.PluralFolding;

/// What a word may do in a concept, in place of a tagger: the table `extract/concept/words.csv` names the words between
/// phrases (articles, prepositions, pronouns, verbs of reporting, adjectives of praise) and those that need others.
final class WordRoles {

    /// The role of one word.
    enum Role {
        /// Parts phrases and is in none.
        BREAKS,
        /// Stands neither first nor last.
        INSIDE,
        /// Does not stand last.
        NO_HEAD,
        /// Stands anywhere.
        FREE
    }

    /// Words in -ly that are no adverbs.
    private static final Set<String> NOUNS_IN_LY = Set.of(
            "anomaly",
            "assembly",
            "family",
            "supply",
            "monopoly",
            "butterfly",
            "fly",
            "poly",
            "italy",
            "reply",
            "apply",
            "july");

    /// Words in -al, -ive, -ous, -able and -ic that are nouns, or stand as such.
    private static final Set<String> NOUNS_LIKE_ADJECTIVES = Set.of(
            "retrieval",
            "signal",
            "goal",
            "proposal",
            "removal",
            "survival",
            "arrival",
            "interval",
            "terminal",
            "trial",
            "journal",
            "manual",
            "portal",
            "hospital",
            "differential",
            "polynomial",
            "material",
            "tutorial",
            "principal",
            "dial",
            "animal",
            "crystal",
            "metal",
            "capital",
            "withdrawal",
            "appraisal",
            "referral",
            "objective",
            "perspective",
            "derivative",
            "primitive",
            "archive",
            "drive",
            "table",
            "variable",
            "cable",
            "observable",
            "executable",
            "deliverable",
            "logic",
            "arithmetic",
            "heuristic",
            "metric",
            "topic",
            "music",
            "traffic",
            "fabric",
            "graphic",
            "magic",
            "clinic",
            "critic",
            "comic",
            "mechanic",
            "statistic",
            "dynamic",
            "semantic",
            "robotic",
            "linguistic",
            "kinematic",
            "haptic",
            "physic",
            "mathematic",
            "optic",
            "acoustic",
            "phonetic",
            "diagnostic",
            "characteristic",
            "analytic",
            "genetic",
            "ethic",
            "economic",
            "electronic",
            "cryptographic",
            "informatic",
            "genomic",
            "forensic",
            "mosaic",
            "epidemic",
            "lexical");

    private final Map<String, Role> table = new HashMap<>();

    WordRoles() {
        Set<String> seen = new HashSet<>();
        CsvResource.rows("extract/concept/words.csv").forEach(row -> {
            String word = PluralFolding.of(row.get("word"));
            Role role = switch (row.get("role")) {
                case "breaks" -> Role.BREAKS;
                case "inside" -> Role.INSIDE;
                case "no-head" -> Role.NO_HEAD;
                default -> throw new IllegalStateException("no role " + row.get("role") + " of a word");
            };
            // of two forms that fold to one word the stricter role counts: it stands first in the table's order
            if (seen.add(word) || role == Role.BREAKS) {
                table.put(word, role);
            }
        });
    }

    /// The role of a folded word.
    Role of(String word) {
        Role known = table.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() == 1
                || Character.isDigit(word.charAt(0)) && word.chars().allMatch(Character::isDigit)) {
            return Role.INSIDE;
        }
        if (word.endsWith("ly") && word.length() > 3 && !NOUNS_IN_LY.contains(word)) {
            return Role.BREAKS;
        }
        return isAdjective(word) ? Role.NO_HEAD : Role.FREE;
    }

    private static boolean isAdjective(String word) {
        if (word.length() < 5 || NOUNS_LIKE_ADJECTIVES.contains(word)) {
            return false;
        }
        return word.endsWith("ous")
                || word.endsWith("ive")
                || word.endsWith("able")
                || word.endsWith("ible")
                || word.endsWith("al")
                || word.endsWith("ed")
                || word.endsWith("ic")
                || word.endsWith("ary");
    }
}
