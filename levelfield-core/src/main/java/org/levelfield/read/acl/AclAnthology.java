package org.levelfield.read.acl;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.levelfield.read.InputException;
import org.levelfield.read.InputFile;
import org.levelfield.read.RecordReader;
import org.levelfield.read.RecordSink;
import org.levelfield.read.Sample;

/// The ACL Anthology's XML: one collection a file, streamed. Markup inside titles and abstracts is kept as its text.
/// Front matter and notices without authors are not works and are put aside.
public final class AclAnthology implements RecordReader {

    @Override
    public String format() {
        return "acl-anthology";
    }

    @Override
    public boolean recognises(Sample sample) {
        String text = sample.text().toLowerCase(Locale.ROOT);
        boolean volume = text.contains("<volume id=") || text.contains("<collection id=");
        return text.startsWith("<") && volume && (text.contains("<paper ") || text.contains("<frontmatter"));
    }

    @Override
    public void read(InputFile input, RecordSink sink) throws IOException {
        try (PushbackInputStream in = new PushbackInputStream(input.open(), 3);
                KeptText text = text(in)) {
            AclReading reading = new AclReading(text, sink);
            try {
                reading.all();
            } catch (XMLStreamException e) {
                InputException broken = broken(input, e);
                reading.rejectRest(broken.reason(), String.valueOf(broken.getMessage()));
                throw broken;
            }
        } catch (XMLStreamException e) {
            throw broken(input, e);
        }
    }

    private static KeptText text(PushbackInputStream in) throws IOException {
        byte[] mark = in.readNBytes(3);
        boolean marked = mark.length == 3 && mark[0] == (byte) 0xef && mark[1] == (byte) 0xbb && mark[2] == (byte) 0xbf;
        if (!marked) {
            in.unread(mark);
        }
        InputStream content = in;
        return new KeptText(new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder()), marked ? 3 : 0);
    }

    /// Nothing can be found after the place where XML breaks.
    private static InputException broken(InputFile input, XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InputException inputException) {
                return inputException;
            }
            if (cause instanceof CharacterCodingException) {
                return new InputException("invalid-utf8", input.path() + ": the text is not valid UTF-8");
            }
        }
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        String detail = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new InputException("broken-xml", input.path() + ": the XML breaks on line " + line + ": " + detail);
    }
}
