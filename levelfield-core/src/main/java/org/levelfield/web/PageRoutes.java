package org.levelfield.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.BiFunction;
import org.levelfield.measure.Measure;
import org.levelfield.web.view.Frame;
import org.levelfield.web.view.SurveyListPage;

/// The pages: each is a record, made from the field as it is now, and a template.
final class PageRoutes {

    private final ServedField field;
    private final Pages pages;

    PageRoutes(ServedField field, Pages pages) {
        this.field = field;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        Guard.reading(routes, "/", context -> send(context, "start", "Who does the research", "/", StartView::of));
        Guard.reading(
                routes,
                "/survey",
                context -> send(
                        context,
                        "surveys",
                        "Survey",
                        "/survey",
                        (edition, frame) -> new SurveyListPage(frame, Measure.all())));
        Guard.reading(routes, "/survey/{measure}", this::survey);
        Guard.reading(routes, "/built", context -> send(context, "built", "How it was built", "/built", BuiltView::of));
        Guard.reading(routes, "/favicon.ico", context -> context.status(204));
    }

    private void survey(Context context) {
        SurveyParameters asked = SurveyParameters.of(context, ApiRoutes.measure(context.pathParam("measure")));
        send(
                context,
                "survey",
                asked.measure().title(),
                "/survey",
                (edition, frame) -> SurveyView.of(edition, asked, frame));
    }

    private void send(
            Context context, String template, String title, String section, BiFunction<Edition, Frame, Object> page) {
        Object filled = field.ask(edition -> page.apply(edition, pages.frame(title, section, edition.manifest())));
        pages.send(context, template, filled);
    }
}
