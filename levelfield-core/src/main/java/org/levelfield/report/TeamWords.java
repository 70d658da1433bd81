package org.levelfield.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The kinds of team as people read them, in the order in which they are listed.
public final class TeamWords {
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("academic_only", "academia alone");
        WORDS.put("mixed", "academia with industry");
        WORDS.put("industry_only", "industry alone");
        WORDS.put("other", "other sectors");
        WORDS.put("unknown", "team unknown");
    }

    private TeamWords() {}

    /// A team as the tables name it, in words; what is none of them is returned as it is.
    public static String of(String team) {
        return WORDS.getOrDefault(team, team.replace('_', ' '));
    }

    static List<String> teams() {
        return List.copyOf(WORDS.keySet());
    }
}
