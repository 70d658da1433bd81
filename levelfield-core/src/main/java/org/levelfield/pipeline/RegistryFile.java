package org.levelfield.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.levelfield.model.Institution;
import org.levelfield.read.InputFile;
import org.levelfield.read.RawRecord;
import org.levelfield.read.RecordSink;
import org.levelfield.read.ror.RorInstitutions;
import org.levelfield.run.DiskTrouble;
import org.levelfield.run.UserMistake;

/// Reads a dump of ROR outside of a build; records that cannot be used are passed over.
public final class RegistryFile {
    private RegistryFile() {}

    /// @throws UserMistake if there is no such file or it is no dump of ROR
    public static void read(Path path, Consumer<Institution> each) {
        if (!Files.isRegularFile(path)) {
            throw new UserMistake("there is no file " + path, "Check the name.");
        }
        try {
            InputFile file = new InputFile(path);
            RorInstitutions reader = new RorInstitutions();
            if (Files.size(path) == 0 || !reader.recognises(file.sample())) {
                throw new UserMistake(path + " is no dump of ROR", "Fetch one: https://ror.org has it as JSON.");
            }
            reader.read(file, new Taker(each));
        } catch (IOException e) {
            throw DiskTrouble.reading(path, e);
        }
    }

    private record Taker(Consumer<Institution> each) implements RecordSink {
        @Override
        public void institution(Institution institution, RawRecord raw) {
            each.accept(institution);
        }

        @Override
        public void reject(String reason, String detail, RawRecord raw) {}
    }
}
