package org.levelfield.resolve.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstitutionResolverTest {
    private static final InstitutionResolver RESOLVER = new InstitutionResolver(SmallRegistry.INDEX);

    private static List<String> ids(String affiliation) {
        return RESOLVER.resolve(affiliation) instanceof InstitutionResult.Matched matched
                ? matched.found().stream().map(Found::id).toList()
                : List.of();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kyoto University                                                | kyoto
                    Department of Physics, Kyoto University, Kyoto, Japan           | kyoto
                    KYOTO UNIVERSITY, JAPAN                                         | kyoto
                    Dept. of Physics, Kyoto Univ., Japan                            | kyoto
                    Institut für Informatik, Universität Bonn, Germany              | bonn
                    Bonn University, Bonn, Germany                                  | bonn
                    University of Tuebingen, Germany                                | tuebingen
                    Universit&auml;t T&uuml;bingen                                  | tuebingen
                    University of York, York, UK                                    | york-uk
                    Department of Biology, University of California, San Diego, USA | ucsd
                    Acme Robotics, Inc., Boston, MA, USA                            | acme
                    Polytechnic of Oldtown, UK                                      | new
                    Current addressKyoto University                                 | kyoto
                    """)
    void namesOneInstitution(String affiliation, String id) {
        assertThat(ids(affiliation)).contains(id);
    }

    @Test
    void severalInstitutionsComeOutAsSeveral() {
        assertThat(ids("Kyoto University, Kyoto, Japan; University of Bonn, Bonn, Germany"))
                .containsExactlyInAnyOrder("kyoto", "bonn");
    }

    @Test
    void rulesSayHowTheNameWasMet() {
        assertThat(rule("University of Bonn, Germany")).isEqualTo("exact-name");
        assertThat(rule("Univ. of Bonn, Germany")).isEqualTo("name-forms");
        assertThat(rule("Bonn University, Germany")).isEqualTo("name-reordered");
    }

    private static String rule(String affiliation) {
        return RESOLVER.candidates(affiliation).getFirst().rule();
    }

    @Test
    void aWithdrawnRecordIsItsSuccessorOrNothing() {
        assertThat(RESOLVER.candidates("Institute of Vanished Studies"))
                .noneMatch(found -> found.id().equals("lost"));
        assertThat(SmallRegistry.INDEX.size()).isEqualTo(12);
    }

    @Test
    void mailDomainsSpeak() {
        assertThat(RESOLVER.candidates("someone@cs.kyoto-u.ac.jp"))
                .anyMatch(found -> found.id().equals("kyoto") && found.rule().equals("mail-domain"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", ";;;", "1", "\u0000", "\uD800", "\u0301", "🤖", "the of and", "X", "&;"})
    void nothingIsUnmatched(String affiliation) {
        assertThat(RESOLVER.resolve(affiliation)).isInstanceOf(InstitutionResult.Unmatched.class);
    }

    @Test
    void anEmptyRegistryMatchesNothing() {
        InstitutionResolver none =
                new InstitutionResolver(InstitutionIndex.builder().build());
        assertThat(none.resolve("Kyoto University, Japan")).isInstanceOf(InstitutionResult.Unmatched.class);
    }

    @Test
    void longLinesAreBounded() {
        String names = "University of York, Max Planck Institute for Informatics, ".repeat(2_000);
        String mails = "a@uni-bonn.de; ".repeat(7_000);
        String letters = "x".repeat(100_000);

        assertThat(names.length()).isGreaterThan(100_000);
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            for (int round = 0; round < 50; round++) {
                RESOLVER.resolve(names);
                RESOLVER.resolve(mails);
                RESOLVER.resolve(letters);
            }
        });
    }

    @Test
    void randomCharactersNeverFail() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String text = random.ints(random.nextInt(60), 0, 0x3100)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .append(" University @kyoto-u.ac.jp Bonn,;&.")
                    .toString();
            assertThat(RESOLVER.resolve(text)).isEqualTo(RESOLVER.resolve(text));
        }
    }
}
