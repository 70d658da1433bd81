package org.levelfield.web;

import java.util.List;
import org.levelfield.measure.Measure;
import org.levelfield.run.UserMistake;
import org.levelfield.web.view.Frame;

/// Finds what nearly every visitor asks for: the start page's charts, each measure over the years, the map, the
/// forecast, the search index, the check of an idea.
final class Preparation {

    private Preparation() {}

    /// @return how many of them this field can answer
    static int of(Edition edition) {
        int answered = 0;
        List<Runnable> questions = new java.util.ArrayList<>(List.of(
                () -> StartView.of(edition, new Frame("", "", "", "", "", "", false)),
                () -> MapQuestions.map(edition),
                edition::index,
                () -> ForecastRoutes.loaded(edition),
                () -> ConceptQuestions.known(edition),
                () -> CheckRoutes.prepare(edition)));
        for (Measure measure : Measure.all()) {
            questions.add(() -> SurveyView.ofAllYears(edition, measure));
        }
        for (Runnable question : questions) {
            answered += answered(question) ? 1 : 0;
        }
        return answered;
    }

    /// Whoever asks for what cannot be answered is told so on its page.
    private static boolean answered(Runnable question) {
        try {
            question.run();
            return true;
        } catch (UserMistake | Refused notHere) {
            return false;
        }
    }
}
