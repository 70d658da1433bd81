package org.levelfield.web;

import io.javalin.http.Context;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Records as JSON.
final class JsonAnswer {

    private static final JsonMapper READABLE =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final JsonMapper COMPACT = JsonMapper.builder().build();

    private JsonAnswer() {}

    static void send(Context context, Object answer) {
        context.contentType("application/json; charset=utf-8").result(READABLE.writeValueAsString(answer) + "\n");
    }

    /// JSON that can stand inside a `script` element: what could end the element is written as an escape.
    static String insideHtml(Object data) {
        return COMPACT.writeValueAsString(data)
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
