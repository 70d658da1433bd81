package org.levelfield.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.levelfield.run.ContentHash;

/// Styles, scripts and the icon: this list, from the class path, held in memory and compressed once. Their address
/// holds
/// the hash of all of them, so that a browser may keep them for good and a new version of the program is seen at once.
final class Assets {

    private static final String OURS = "/web/";
    private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private static final List<String> NAMES = List.of(
            "levelfield.css",
            "chart.css",
            "line-chart.css",
            "plain-address.js",
            "icon.svg",
            "charts.js",
            "share-chart.js",
            "chart-labels.js",
            "chart-tooltip.js",
            "chart-download.js",
            "search.css",
            "check.css",
            "unresolved.css",
            "copy.js",
            "map.css",
            "map.js",
            "map-colour.js",
            "map-labels.js",
            "audit.css",
            "forecast.css",
            "start.css",
            "drop.js",
            "drawings.js",
            "check-history.js");

    private final Map<String, Asset> assets;
    private final String version;

    private Assets(Map<String, Asset> assets) {
        this.assets = assets;
        this.version = ContentHash.of(
                        assets.values().stream().map(asset -> asset.hash).toList())
                .substring(0, 12);
    }

    private record Asset(CompressedAnswer answer, String hash) {}

    static Assets load() {
        Map<String, Asset> assets = new TreeMap<>();
        NAMES.forEach(name -> assets.put(name, asset(OURS + name)));
        assets.put("d3.min.js", asset(D3));
        return new Assets(assets);
    }

    private static Asset asset(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own " + resource);
            }
            byte[] bytes = in.readAllBytes();
            String type = TYPES.get(resource.substring(resource.lastIndexOf('.') + 1));
            String hash = new ContentHash()
                    .add(new java.io.ByteArrayInputStream(bytes))
                    .hex();
            return new Asset(new CompressedAnswer(bytes, String.valueOf(type), Optional.empty()), hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The folder of the present versions, as it stands in addresses.
    String folder() {
        return "/assets/" + version;
    }

    void register(ReadRoutes routes) {
        routes.add("/assets/{version}/{name}", this::send);
    }

    private void send(Context context) {
        Asset asset = assets.get(context.pathParam("name"));
        if (asset == null) {
            throw new Refused(404, "there is no such file", "The pages name those that there are.");
        }
        boolean present = context.pathParam("version").equals(version);
        asset.answer.send(context, present ? "public, max-age=31536000, immutable" : "no-cache");
    }
}
