package org.levelfield.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levelfield.model.SectorCorrection;
import org.levelfield.resolve.Corrections;
import org.levelfield.resolve.SectorDecision;
import org.levelfield.resolve.SectorEvidence;
import org.levelfield.resolve.SectorRules;
import org.levelfield.run.UserMistake;

/// What the rules, and the corrections of the field, say of an affiliation string.
final class ResolveApi {

    private static final int MOST = 100;
    private static final String UNKNOWN = "unknown";

    private final ServedField field;

    ResolveApi(ServedField field) {
        this.field = field;
    }

    void answer(Context context) {
        QueryParameters.only(context, List.of("affiliation"));
        List<String> affiliations = context.queryParams("affiliation");
        if (affiliations.isEmpty() || affiliations.size() > MOST) {
            throw new UserMistake(
                    affiliations.isEmpty() ? "no affiliation is given" : affiliations.size() + " are too many",
                    "Give 1 to " + MOST + " parameters such as affiliation=University%20of%20Toronto.");
        }
        Corrections corrections = field.ask(
                edition -> edition.once("corrections", Corrections.class, () -> edition.with(Corrections::in)));
        SectorRules rules = field.ask(edition -> edition.once("rules", SectorRules.class, SectorRules::bundled));
        List<Responses.Resolution> resolutions = new ArrayList<>();
        affiliations.forEach(affiliation -> resolutions.addAll(rows(affiliation, corrections, rules)));
        JsonAnswer.send(context, new Responses.Resolutions(resolutions));
    }

    /// One row a piece of evidence, in the order of the string; one row where there is none.
    private static List<Responses.Resolution> rows(String affiliation, Corrections corrections, SectorRules rules) {
        Optional<SectorCorrection> correction = corrections.of(affiliation);
        SectorDecision decision = correction.map(Corrections::decision).orElseGet(() -> rules.decide(affiliation));
        if (decision.evidence().isEmpty()) {
            String rule = correction.isPresent() ? Corrections.RULE : "none";
            return List.of(new Responses.Resolution(affiliation, List.of(UNKNOWN), null, null, rule, null));
        }
        return decision.evidence().stream()
                .map(evidence -> row(affiliation, evidence))
                .toList();
    }

    private static Responses.Resolution row(String affiliation, SectorEvidence evidence) {
        return new Responses.Resolution(
                affiliation,
                List.of(evidence.sector().label()),
                evidence.organisation(),
                evidence.parent(),
                evidence.rule(),
                evidence.matched());
    }
}
