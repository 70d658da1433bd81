package org.levelfield.compute.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.levelfield.compute.text.FlopCandidate.Role;

/// Formulas that stand in links to a calculator's page, as in `…/input?i=6+FLOP+*+3+billion+*+2+trillion`. They say
/// what
/// was computed where the text itself does not.
final class QueryFormula {

    private static final String QUERY = "/input?i=";
    private static final int LONGEST = 500;

    private QueryFormula() {}

    static List<FlopCandidate> read(String text, List<Lexeme> lexemes) {
        List<FlopCandidate> found = new ArrayList<>();
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme url = lexemes.get(i);
            if (!url.is(Lexeme.Kind.URL) || url.end() - url.start() > LONGEST) {
                continue;
            }
            String link = text.substring(url.start(), url.end());
            int query = link.indexOf(QUERY);
            if (query >= 0 && !link.contains("[?]")) {
                add(found, i, link.substring(query + QUERY.length()));
            }
        }
        return found;
    }

    private static void add(List<FlopCandidate> found, int index, String query) {
        for (Finding finding : Arithmetic.read(Lexer.read(decoded(query)))) {
            if (finding.isFormula() && finding.meaning() == Term.Meaning.FLOP && finding.value() > 0) {
                found.add(
                        new FlopCandidate(finding.value(), Role.ESTIMATE, 2, index, index + 1, true, "", Phase.UNSAID));
                return;
            }
        }
    }

    private static String decoded(String query) {
        String formula = query.replaceAll("&.*", "");
        try {
            return URLDecoder.decode(formula, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A percent sign that escapes nothing: the words as they stand, without the pluses.
            return formula.replace('+', ' ');
        }
    }
}
