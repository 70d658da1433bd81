package org.levelfield.landmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.levelfield.model.AiModel;
import org.levelfield.model.Work;
import org.levelfield.text.Identifiers;
import org.levelfield.text.TitleKey;

/// The notes on training compute are arithmetic: each is worked out again here.
class LandmarkComputeTest {
    private static final List<AiModel> MODELS = LandmarkFiles.models().models;
    private static final String NUMBER = "([\\d.]+(?:e[+]?\\d+)?)";

    /// Forward and backward pass, two operations a multiply-add: six a parameter and token, or a multiply-add and item.
    private static final Pattern COUNTED = Pattern.compile("^(?:6ND: )?6 x " + NUMBER
            + " (?:(?:active )?parameters|multiply-adds per item) x " + NUMBER + " (?:tokens|items)(?: x " + NUMBER
            + " passes)? = " + NUMBER + " FLOP");

    private static final Pattern HARDWARE = Pattern.compile("^" + NUMBER + " (?:chip-hours|chips? x " + NUMBER
            + " h) x 3600 s x " + NUMBER + " FLOP/s peak x " + NUMBER + " utilisation = " + NUMBER + " FLOP");

    @Test
    void countedOperationsAddUp() {
        assertThat(wrong(COUNTED, 125, note -> 6 * number(note, 1) * number(note, 2) * number(note, 3)))
                .isEmpty();
    }

    @Test
    void hardwareHoursAddUp() {
        assertThat(wrong(
                        HARDWARE,
                        38,
                        note -> number(note, 1) * number(note, 2) * 3600 * number(note, 3) * number(note, 4)))
                .isEmpty();
    }

    @Test
    void linksAgreeWithTheWorksOfTheSameTitle() {
        Map<String, String> arxivByTitle = new HashMap<>();
        for (Work work : LandmarkFiles.works().works) {
            if (work.arxivId() != null) {
                arxivByTitle.put(TitleKey.of(Objects.requireNonNull(work.title())), work.arxivId());
            }
        }
        List<String> wrong = new ArrayList<>();
        for (AiModel model : MODELS) {
            String link = Identifiers.arxivIn(null, model.link());
            String work = arxivByTitle.get(TitleKey.of(Objects.requireNonNull(model.reference())));
            if (link != null && work != null && !link.equals(work)) {
                wrong.add(model.name() + ": " + link + ", the work " + work);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private interface Arithmetic {
        double of(Matcher note);
    }

    /// @param fewest how many notes at least have this form, lest the pattern has ceased to fit
    private static List<String> wrong(Pattern form, int fewest, Arithmetic arithmetic) {
        List<String> wrong = new ArrayList<>();
        int found = 0;
        for (AiModel model : MODELS) {
            Matcher note = form.matcher(Objects.requireNonNullElse(model.trainingNotes(), ""));
            if (note.find()) {
                found++;
                double flop = Objects.requireNonNull(model.trainingFlop());
                if (Math.abs(arithmetic.of(note) / flop - 1) > 0.02
                        || Math.abs(number(note, note.groupCount()) / flop - 1) > 0.001) {
                    wrong.add(model.name() + ": " + note.group());
                }
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(fewest);
        return wrong;
    }

    private static double number(Matcher note, int group) {
        String text = note.group(group);
        return text == null ? 1 : Double.parseDouble(text);
    }
}
