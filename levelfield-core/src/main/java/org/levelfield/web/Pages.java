package org.levelfield.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import org.levelfield.store.Manifest;
import org.levelfield.web.view.Frame;

/// Fills the templates, which were made into classes when the program was built.
final class Pages {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String GENERATED = "org.levelfield.web.pages";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), GENERATED);
    private final Assets assets;
    private final String notice;

    Pages(Assets assets, String notice) {
        this.assets = assets;
        this.notice = notice;
    }

    /// The frame of a page that knows of no field.
    Frame frame(String title, String section) {
        return new Frame(title, section, assets.folder(), "", "", "", false);
    }

    Frame frame(String title, String section, Manifest manifest) {
        return new Frame(title, section, assets.folder(), manifest.field(), day(manifest.built()), notice, false);
    }

    void send(Context context, String template, Object page) {
        context.contentType(HTML).result(html(template, page));
    }

    private String html(String template, Object page) {
        StringOutput html = new StringOutput();
        templates.render(template + ".jte", page, html);
        return html.toString();
    }

    /// The day of an ISO instant.
    static String day(String instant) {
        return instant.length() > 10 ? instant.substring(0, 10) : instant;
    }
}
