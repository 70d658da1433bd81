package org.levelfield.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levelfield.resolve.FieldResolver;
import org.levelfield.resolve.Resolution;
import org.levelfield.resolve.institution.Found;
import org.levelfield.run.UserMistake;
import org.levelfield.web.openapi.ApiRoute;
import org.levelfield.web.openapi.JsonShape;
import org.levelfield.web.openapi.Parameter;

/// What corrections, rules and registry of the field say of an affiliation string.
final class ResolveApi {

    private static final int MOST = 100;

    private final ServedField field;

    ResolveApi(ServedField field) {
        this.field = field;
    }

    ApiRoute route() {
        return ApiRoute.get(
                        "/api/resolve",
                        "What rules, registry and the field's corrections say of affiliation strings.",
                        JsonShape.of(Responses.Resolutions.class),
                        this::answer)
                .with(Parameter.text("affiliation", "A string, up to " + MOST + " times.", "University of Toronto")
                        .several()
                        .needed());
    }

    private void answer(Context context) {
        List<String> affiliations = context.queryParams("affiliation");
        if (affiliations.isEmpty() || affiliations.size() > MOST) {
            throw new UserMistake(
                    affiliations.isEmpty() ? "no affiliation is given" : affiliations.size() + " are too many",
                    "Give 1 to " + MOST + " parameters such as affiliation=University%20of%20Toronto.");
        }
        FieldResolver resolver = field.ask(
                edition -> edition.once("resolver", FieldResolver.class, () -> edition.with(FieldResolver::in)));
        List<Responses.Resolution> resolutions = new ArrayList<>();
        affiliations.forEach(affiliation -> resolutions.addAll(rows(affiliation, resolver.resolve(affiliation))));
        JsonAnswer.send(context, new Responses.Resolutions(resolutions));
    }

    /// One row a piece of evidence, in the order of the string; one row where there is none.
    private static List<Responses.Resolution> rows(String affiliation, FieldResolver.Answer answer) {
        if (answer.resolutions().isEmpty()) {
            return List.of(Responses.Resolution.unknown(affiliation, answer.silence()));
        }
        return answer.resolutions().stream().map(each -> row(affiliation, each)).toList();
    }

    private static Responses.Resolution row(String affiliation, Resolution resolution) {
        Optional<Found> institution = resolution.institution();
        return new Responses.Resolution(
                affiliation,
                List.of(resolution.sector().label()),
                resolution.organisation(),
                resolution.parent(),
                resolution.rule(),
                resolution.matched(),
                institution.map(Found::id).orElse(null),
                institution.map(Found::name).orElse(null),
                institution.map(Found::country).filter(code -> !code.isEmpty()).orElse(null),
                resolution.confidence());
    }
}
