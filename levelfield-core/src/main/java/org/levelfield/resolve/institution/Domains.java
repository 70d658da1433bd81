package org.levelfield.resolve.institution;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.text.Token;

/// Organisations by the host names and mail addresses in a string.
final class Domains {
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9][a-z0-9-]{0,62}\\.){1,6}[a-z]{2,12}");
    private static final int MOST = 20;

    private Domains() {}

    static void find(Wording wording, InstitutionIndex index, List<Candidate> matches) {
        String text = wording.text();
        if (wording.size() == 0 || (text.indexOf('@') < 0 && !text.contains("www."))) {
            return;
        }
        Matcher hosts = HOST.matcher(text.toLowerCase(Locale.ROOT));
        for (int count = 0; count < MOST && hosts.find(); count++) {
            for (String host = hosts.group(); host.indexOf('.') > 0; host = host.substring(host.indexOf('.') + 1)) {
                List<Integer> found = index.ofDomain(host);
                int word = wordAt(wording, hosts.start());
                found.forEach(organisation -> matches.add(
                        new Candidate(organisation, NameTable.NONE, Candidate.Match.DOMAIN, word, word, 0, 1, 0)));
                if (!found.isEmpty()) {
                    break;
                }
            }
        }
    }

    private static int wordAt(Wording wording, int position) {
        int word = 0;
        while (word + 1 < wording.size() && startOf(wording, word + 1) <= position) {
            word++;
        }
        return word;
    }

    private static int startOf(Wording wording, int word) {
        Token token = wording.tokens().get(wording.place(word));
        return token.start();
    }
}
