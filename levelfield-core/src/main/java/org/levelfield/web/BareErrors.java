package org.levelfield.web;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// What the server says before a route is reached (a header too long, a path that is none): the status and nothing
/// else.
final class BareErrors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().put(new HttpField(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8"));
        Guard.HEADERS.forEach((name, value) -> response.getHeaders().put(name, value));
        String text = "refused: " + response.getStatus() + "\n";
        Content.Sink.write(response, true, text, callback);
        return true;
    }
}
