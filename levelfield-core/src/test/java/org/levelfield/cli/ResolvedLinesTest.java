package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levelfield.resolve.AffiliationResolver;
import org.levelfield.resolve.SectorRules;
import org.levelfield.resolve.institution.InstitutionIndex;
import org.levelfield.resolve.institution.InstitutionResolver;

class ResolvedLinesTest {
    private static final AffiliationResolver NO_REGISTRY = new AffiliationResolver(
            new InstitutionResolver(InstitutionIndex.builder().build()),
            SectorRules.bundled(),
            AffiliationResolver.Convention.REGISTRY);

    private static List<String> lines(String input) throws IOException {
        StringWriter out = new StringWriter();
        new ResolvedLines(NO_REGISTRY, false)
                .run(new BufferedReader(new StringReader(input)), new PrintWriter(out), new PrintWriter(out));
        return out.toString().lines().toList();
    }

    @Test
    void emptyLinesKeepTheirNumber() throws IOException {
        assertThat(lines("DeepMind\n\nhello, \"you\"\n"))
                .containsExactly(
                        ResolvedLines.HEADER,
                        "1,DeepMind,,DeepMind,,industry,0.900,company-name",
                        "2,,,,,unknown,0.000,none",
                        "3,\"hello, \"\"you\"\"\",,,,unknown,0.000,none");
    }

    @Test
    void manyLinesStayInOrder() throws IOException {
        List<String> lines = lines("University of Bonn\n".repeat(5_000));

        assertThat(lines).hasSize(5_001);
        for (int line = 1; line <= 5_000; line++) {
            assertThat(lines.get(line)).startsWith(line + ",");
        }
    }

    @Test
    void noInputIsAHeader() throws IOException {
        assertThat(lines("")).containsExactly(ResolvedLines.HEADER);
    }
}
