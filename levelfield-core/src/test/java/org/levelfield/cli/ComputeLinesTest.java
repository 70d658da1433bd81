package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levelfield.compute.ComputeEstimate;
import org.levelfield.compute.ComputePredictor;
import org.levelfield.compute.ComputeText;
import org.levelfield.compute.Method;
import org.levelfield.compute.quantity.LogNormal;
import org.levelfield.run.UserMistake;

final class ComputeLinesTest {

    private static final String GOOD = "{\"id\":\"a\",\"text\":\"Training took 2e21 FLOP.\"}\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private ComputeLines run(String input, ComputePredictor predictor) throws IOException {
        ComputeLines lines =
                new ComputeLines(ComputeText.bundled(), predictor, new RejectedLines(null, new PrintWriter(err, true)));
        PrintWriter print = new PrintWriter(out);
        lines.run(new BufferedReader(new StringReader(input)), print);
        print.flush();
        return lines;
    }

    @Test
    void aLineForEachTextThatSaysSomething() throws IOException {
        ComputeLines lines = run(
                GOOD + "{\"id\":2,\"text\":\"Nothing.\"}\n\n{\"id\":3,\"text\":\"8 A100 trained for 1 day\"}\n",
                facts -> Optional.empty());
        List<String> answers = out.toString().lines().toList();
        assertThat(answers).hasSize(2);
        assertThat(answers.getFirst())
                .startsWith("{\"id\":\"a\",\"flop\":2.0E21,\"low\":")
                .contains("\"method\":\"stated\"", "\"reach\":\"cluster\"", "\"offset\":14", "\"words\":\"2e21 FLOP\"");
        assertThat(answers.getLast()).startsWith("{\"id\":3,").contains("\"kind\":\"chips\"");
        assertThat(lines.summary()).isEqualTo("4 lines, 2 with an estimate, 2 say nothing, 0 rejected");
        lines.checkRejects(0);
    }

    @Test
    void badLinesAreToldWholeAndTheRunGoesOn() throws IOException {
        ComputeLines lines = run(
                "{oops\n[1]\n{\"text\":\"x\"}\n{\"id\":\"b\"}\n{\"id\":\"c\",\"text\":7}\n" + GOOD,
                facts -> Optional.empty());
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString())
                .contains(
                        "line 1: no JSON",
                        "{oops",
                        "line 2: no JSON object",
                        "line 3: no id",
                        "line 4: no text",
                        "line 5: no text");
        assertThatThrownBy(() -> lines.checkRejects(0.5))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("5 of 6");
        lines.checkRejects(0.9);
    }

    @Test
    void aWorkThatSaysNothingGoesToThePredictor() throws IOException {
        ComputeEstimate predicted =
                new ComputeEstimate(LogNormal.within(1e18, 10), Method.PREDICTED, List.of(), List.of("by its year"));
        run("""
                {"id":"w","title":"A net","abstract":"It learns.","year":2016,"organization":"X"}
                {"id":"v","title":"A net","abstract":"Training took 5e20 FLOP."}
                """, facts -> Integer.valueOf(2016).equals(facts.year()) ? Optional.of(predicted) : Optional.empty());
        assertThat(out.toString().lines().toList().getFirst())
                .contains("\"id\":\"w\"", "\"method\":\"predicted\"", "\"basis\":\"predicted\"");
        assertThat(out.toString().lines().toList().getLast()).contains("\"id\":\"v\"", "\"method\":\"stated\"");
    }
}
