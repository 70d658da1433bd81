package org.levelfield.fetch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a folder of fetched files holds and where it came from: `manifest.json`. Never a key.
///
/// @param source such as `openalex`
/// @param address of the service
/// @param licence of the data
/// @param credit the words in which its makers ask to be named
/// @param settings what was asked for
/// @param complete whether all of it came
public record FetchManifest(
        int version,
        String source,
        String address,
        String licence,
        String credit,
        Map<String, String> settings,
        boolean complete,
        List<Run> runs,
        List<FetchedFile> files) {

    /// The name that builds pass over.
    public static final String NAME = "manifest.json";

    static final int VERSION = 1;

    public FetchManifest {
        settings = new TreeMap<>(settings);
        runs = List.copyOf(runs);
        files = List.copyOf(files);
    }

    /// A fetch, or a later update.
    ///
    /// @param started ISO instant; an update asks for what changed since then
    /// @param since ISO date, empty for everything
    /// @param announced how many records the source said there were; -1 where it did not
    public record Run(
            String started,
            String ended,
            String since,
            long records,
            long repeated,
            long announced,
            long calls,
            double costUsd) {}

    /// A file.
    ///
    /// @param records -1 where they are not counted
    /// @param url it came from; empty where it was put together from pages
    /// @param etag and `lastModified`, as the service gave them, for conditional requests; empty where it gave none
    public record FetchedFile(
            String name, long bytes, long records, String sha256, String url, String etag, String lastModified) {}
}
