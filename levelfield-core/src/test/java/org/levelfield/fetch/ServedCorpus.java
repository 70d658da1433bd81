package org.levelfield.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A program that serves a file of works as OpenAlex's service, for measuring: the file, and from which date every
/// hundredth work counts as changed (its citations, or its title).
final class ServedCorpus {

    private ServedCorpus() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> works = new ArrayList<>();
        JsonMapper json = new JsonMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(args[0]))), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                works.add(
                        args.length > 1 && works.size() % 100 == 0 ? changed(json, line, args[1], works.size()) : line);
            }
        }
        try (FaultyServer server = new FaultyServer(new OpenAlexService(works, () -> Fault.NONE))) {
            Files.writeString(Path.of(args[0] + ".address").getFileName(), server.address());
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    private static String changed(JsonMapper json, String line, String date, int number) {
        ObjectNode work = (ObjectNode) json.readTree(line);
        work.put("updated_date", date);
        if (number % 200 == 0) {
            work.put("cited_by_count", work.path("cited_by_count").asInt(0) + 1);
        } else {
            work.put("title", work.path("title").asString("") + " (extended)");
        }
        return json.writeValueAsString(work);
    }
}
