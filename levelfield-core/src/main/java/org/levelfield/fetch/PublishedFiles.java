package org.levelfield.fetch;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levelfield.run.Progress;
import org.levelfield.run.UserMistake;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The sources that publish whole files: ROR's newest dump on Zenodo, Epoch AI's tables, a file of links from papers to
/// code.
public final class PublishedFiles {

    public static final String ROR = "ror";
    public static final String EPOCH = "epoch";
    public static final String CODE_LINKS = "code-links";

    /// Zenodo, where ROR publishes.
    public static final String ZENODO = "https://zenodo.org";

    /// Epoch AI's folder of tables.
    public static final String EPOCH_DATA = "https://epoch.ai/data";

    /// Papers with Code's file. The site closed in July 2025: a copy's address is given with `--source`.
    public static final String LINKS =
            "https://production-media.paperswithcode.com/about/links-between-papers-and-code.json.gz";

    private final PoliteClient client;
    private final Progress progress;

    public PublishedFiles(PoliteClient client, Progress progress) {
        this.client = client;
        this.progress = progress;
    }

    /// Fetches by the source's name.
    public FetchManifest run(String source, String address, Path folder) {
        return switch (source) {
            case ROR -> ror(address, folder);
            case EPOCH -> epoch(address, folder);
            case CODE_LINKS -> links(address, folder);
            default -> throw new UserMistake("'" + source + "' publishes no files", "Try: levelfield fetch --help");
        };
    }

    private FetchManifest run(
            String source, String address, DataLicence licence, Path folder, List<FileFetch.Wanted> files) {
        return new FileFetch(client, progress)
                .run(
                        new FetchFolder.Origin(source, address, licence.licence(), licence.credit(), Map.of()),
                        folder,
                        files);
    }

    /// The newest record of ROR's community on Zenodo; of its files the archive.
    private FetchManifest ror(String address, Path folder) {
        URI newest = URI.create(address + "/api/communities/ror-data/records?q=&sort=newest&size=1");
        JsonNode record = client.get(Request.of(newest), PublishedFiles::newest);
        for (JsonNode file : record.path("files")) {
            String name = file.path("key").asString("");
            if (name.endsWith(".zip") && !name.contains("/")) {
                String sum = file.path("checksum").asString("");
                progress.say("ROR %s of %s"
                        .formatted(
                                record.path("metadata").path("version").asString("without version"),
                                record.path("metadata").path("publication_date").asString("unknown date")));
                FileFetch.Wanted wanted = new FileFetch.Wanted(
                        name,
                        file.path("links").path("self").asString(""),
                        sum.startsWith("md5:") ? Optional.of(sum.substring("md5:".length())) : Optional.empty(),
                        file.path("size").asLong(-1),
                        "");
                return run(ROR, address, DataLicence.ROR, folder, List.of(wanted));
            }
        }
        throw new UserMistake(
                "the newest record of ROR on Zenodo has no archive",
                "Fetch it by hand from zenodo.org/communities/ror-data.");
    }

    private static JsonNode newest(Answer answer) throws UnusableAnswer {
        try {
            JsonNode record = FetchedFiles.JSON
                    .readTree(answer.body())
                    .path("hits")
                    .path("hits")
                    .path(0);
            if (!record.path("files").isArray()) {
                throw new UnusableAnswer("Zenodo's answer names no files");
            }
            return record;
        } catch (JacksonException e) {
            throw new UnusableAnswer("Zenodo's answer is not whole: " + e.getOriginalMessage(), e);
        }
    }

    private FetchManifest epoch(String address, Path folder) {
        return run(
                EPOCH,
                address,
                DataLicence.EPOCH,
                folder,
                List.of(
                        table(address, "notable_ai_models.csv", "Training compute (FLOP"),
                        table(address, "ml_hardware.csv", "Hardware name")));
    }

    private static FileFetch.Wanted table(String address, String name, String begins) {
        return new FileFetch.Wanted(name, address + "/" + name, Optional.empty(), -1, begins);
    }

    private FetchManifest links(String address, Path folder) {
        String name = address.substring(address.lastIndexOf('/') + 1);
        return run(
                CODE_LINKS,
                address,
                DataLicence.CODE_LINKS,
                folder,
                List.of(new FileFetch.Wanted(
                        name.isEmpty() ? "links.json" : name, address, Optional.empty(), -1, "repo_url")));
    }
}
