package org.levelfield.web.openapi;

import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One address of the API with all that can be said of it. The router and the description are made from the same
/// declarations, so that neither can know of an address that the other does not.
///
/// @param method `GET`, which answers `HEAD` too, or `POST`
/// @param path with pieces to fill in, such as `/api/survey/{measure}`
/// @param json the answer; other forms are in `files`
/// @param files media types of further forms, by the value of `format` that asks for them
/// @param body media types that may be sent, none where nothing is
/// @param kept whether the answer may be kept for who asks next
public record ApiRoute(
        String method,
        String path,
        String summary,
        List<Parameter> parameters,
        JsonShape json,
        Map<String, String> files,
        List<String> body,
        boolean kept,
        Handler handler) {

    public ApiRoute {
        parameters = List.copyOf(parameters);
        files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(files));
        body = List.copyOf(body);
    }

    /// An address that is read.
    public static ApiRoute get(String path, String summary, JsonShape json, Handler handler) {
        return new ApiRoute("GET", path, summary, List.of(), json, Map.of(), List.of(), true, handler);
    }

    /// An address to which something is sent that is too long for it.
    public static ApiRoute post(String path, String summary, List<String> body, JsonShape json, Handler handler) {
        return new ApiRoute("POST", path, summary, List.of(), json, Map.of(), body, false, handler);
    }

    public ApiRoute with(Parameter... more) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.addAll(List.of(more));
        return new ApiRoute(method, path, summary, all, json, files, body, kept, handler);
    }

    /// The same, which also answers as a file where `format` says so.
    public ApiRoute file(String format, String mediaType) {
        Map<String, String> all = new LinkedHashMap<>(files);
        all.put(format, mediaType);
        return new ApiRoute(method, path, summary, parameters, json, all, body, kept, handler);
    }

    /// The same, which is answered anew each time.
    public ApiRoute fresh() {
        return new ApiRoute(method, path, summary, parameters, json, files, body, false, handler);
    }

    /// Names that may stand behind the question mark.
    public List<String> queryNames() {
        return parameters.stream()
                .filter(parameter -> parameter.place() == Parameter.Place.QUERY)
                .map(Parameter::name)
                .toList();
    }
}
