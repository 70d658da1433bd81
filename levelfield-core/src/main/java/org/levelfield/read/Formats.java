package org.levelfield.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.levelfield.read.acl.AclAnthology;
import org.levelfield.read.bibtex.BibTex;
import org.levelfield.read.codelinks.CodeLinks;
import org.levelfield.read.corrections.SectorCorrections;
import org.levelfield.read.csv.MappedCsv;
import org.levelfield.read.epoch.EpochTables;
import org.levelfield.read.leftout.PeopleLeftOut;
import org.levelfield.read.names.NameDecisions;
import org.levelfield.read.openalex.OpenAlexWorks;
import org.levelfield.read.paperlists.Paperlists;
import org.levelfield.read.ror.RorInstitutions;

/// All readers, in the order in which they are asked.
public final class Formats {

    /// Each recognises its own by keys or column names that the others do not have, except that a table with a mapping
    /// beside it is read by the mapping, whatever its columns are called.
    private static final List<RecordReader> READERS = List.of(
            new OpenAlexWorks(),
            new RorInstitutions(),
            new CodeLinks(),
            new Paperlists(),
            new AclAnthology(),
            new MappedCsv(),
            new SectorCorrections(),
            new NameDecisions(),
            new PeopleLeftOut(),
            new EpochTables(),
            new BibTex());

    private Formats() {}

    /// The reader that recognises this input by its content.
    public static Optional<RecordReader> recognise(InputFile input) throws IOException {
        Sample sample = input.sample();
        return READERS.stream().filter(reader -> reader.recognises(sample)).findFirst();
    }

    /// The names of all formats, for messages.
    public static String names() {
        return READERS.stream().map(RecordReader::format).collect(Collectors.joining(", "));
    }
}
