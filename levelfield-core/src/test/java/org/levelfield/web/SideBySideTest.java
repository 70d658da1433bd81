package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.measure.Measure;
import org.levelfield.pipeline.GivenWork;
import org.levelfield.web.view.SurveyListPage.Theme;

/// Charts of one measure side by side, and the list of measures.
final class SideBySideTest {

    private static final int VENUES = 14;

    @Test
    void theLargestVenuesAreShownAndTheFilesHaveTheSame(@TempDir Path folder) throws IOException {
        try (WebServer server = serve(folder)) {
            String page = new Visitor(server.address())
                    .get("/survey/sector-share?by=venue,year")
                    .body();

            // V00 has most works, V13 fewest: twelve are looked at, two are not
            assertThat(page)
                    .contains("The 12 venues of which most could be measured")
                    .contains("<option value=\"venue,year\" selected>the largest venues</option>");
            String csv = found(page, "<a href=\"(/api/survey/sector-share[^\"]*)\" data-csv")
                    .replace("&amp;", "&");
            assertThat(csv).contains("venue=V00", "venue=V11").doesNotContain("venue=V12", "venue=V13");
            assertThat(new Visitor(server.address()).get(csv).body().lines()).hasSize(1 + 12);
        }
    }

    @Test
    void venuesThatAreChosenAreAllShown(@TempDir Path folder) throws IOException {
        try (WebServer server = serve(folder)) {
            String page = new Visitor(server.address())
                    .get("/survey/sector-share?by=venue,year&venue=V12&venue=V13")
                    .body();

            assertThat(page)
                    .contains("<h2 id=\"figure-title\">V12, V13</h2>")
                    .contains("<option value=\"\">the venues chosen</option>");
        }
    }

    @Test
    void aMeasureOfModelsOffersNoVenues(@TempDir Path folder) throws IOException {
        try (WebServer server = serve(folder)) {
            String page =
                    new Visitor(server.address()).get("/survey/model-share").body();

            assertThat(page).contains("All models", "the domains of models").doesNotContain("name=\"venue\"");
        }
    }

    @Test
    void everyMeasureHasATheme() {
        assertThat(SurveyThemes.all()).extracting(Theme::name).doesNotContain(SurveyThemes.REST);
        assertThat(SurveyThemes.all().stream().flatMap(theme -> theme.measures().stream()))
                .extracting(Measure::name)
                .containsExactlyInAnyOrderElementsOf(
                        Measure.all().stream().map(Measure::name).toList());
    }

    private static WebServer serve(Path folder) throws IOException {
        List<GivenWork> works = new ArrayList<>();
        for (int venue = 0; venue < VENUES; venue++) {
            for (int i = venue; i < VENUES; i++) {
                works.add(new GivenWork("w" + venue + "-" + i, "Title " + venue + " of " + i)
                        .venue("V%02d".formatted(venue))
                        .author("Ada Author", "University of Toronto"));
            }
        }
        return WebServer.start(
                SmallField.build(folder, works), new WebServer.Listening("127.0.0.1", 0, ""), (what, fault) -> {
                    throw new AssertionError(what, fault);
                });
    }

    private static String found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(each -> each.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing like " + pattern));
    }
}
