package org.levelfield.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.levelfield.check.Gathering;
import org.levelfield.cloze.ClozeVectors;
import org.levelfield.search.WorkIndex;
import org.levelfield.store.FieldDirectory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Ideas with the numbers of their candidates, in a file, so that gathering and learning are two steps.
final class CheckLists {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CheckLists() {}

    /// How ideas are asked: once as they are; those whose work is there once more with it taken away; or so for all,
    /// where the field holds the works of the open ones too.
    enum Way {
        ONCE,
        TWICE,
        PRESENT
    }

    /// An idea asked once.
    ///
    /// @param rows numbers of its candidates
    /// @param own place of its work among them, or -1
    /// @param done whether its work is in the field, found or not
    /// @param group of its work, whichever text it is asked by
    @SuppressWarnings("ArrayRecordComponent") // read and written whole, never compared
    record Asked(float[][] rows, int own, boolean done, int group) {}

    /// Asks a field the ideas of a file of cases.
    ///
    /// @param from place of the first case
    static List<Asked> gather(FieldDirectory field, Path cases, int from, int count, Way way) throws IOException {
        try (WorkIndex index = WorkIndex.open(field);
                Stream<String> lines = Files.lines(cases)) {
            Gathering gathering = new Gathering(index, ClozeVectors.open(field));
            List<JsonNode> ideas =
                    lines.skip(from).limit(count).map(JSON::readTree).toList();
            return IntStream.range(0, ideas.size())
                    .parallel()
                    .boxed()
                    .flatMap(i -> asked(gathering, ideas.get(i), way).stream())
                    .toList();
        }
    }

    private static List<Asked> asked(Gathering gathering, JsonNode idea, Way way) {
        String own = idea.get("work_id").asString();
        String text = idea.get("text").asString();
        boolean present = way == Way.PRESENT || idea.get("label").asString().equals("done");
        int group = own.hashCode();
        Gathering.Numbered whole = gathering.numbered(text, work -> false);
        List<Asked> asked = new ArrayList<>();
        asked.add(new Asked(whole.rows(), present ? whole.place(own) : -1, present, group));
        if (present && way != Way.ONCE) {
            asked.add(new Asked(gathering.numbered(text, own::equals).rows(), -1, false, group));
        }
        return asked;
    }

    static void write(List<Asked> lists, Path file) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
            for (Asked list : lists) {
                out.writeInt(list.rows().length);
                out.writeInt(list.rows().length == 0 ? 0 : list.rows()[0].length);
                out.writeInt(list.own());
                out.writeBoolean(list.done());
                out.writeInt(list.group());
                for (float[] row : list.rows()) {
                    for (float number : row) {
                        out.writeFloat(number);
                    }
                }
            }
        }
    }

    static List<Asked> read(Path file) {
        List<Asked> lists = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            while (true) {
                int count;
                try {
                    count = in.readInt();
                } catch (EOFException end) {
                    return lists;
                }
                int size = in.readInt();
                int own = in.readInt();
                boolean done = in.readBoolean();
                int group = in.readInt();
                float[][] rows = new float[count][size];
                for (float[] row : rows) {
                    for (int i = 0; i < size; i++) {
                        row[i] = in.readFloat();
                    }
                }
                lists.add(new Asked(rows, own, done, group));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
