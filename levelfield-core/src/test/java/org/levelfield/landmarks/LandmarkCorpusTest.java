package org.levelfield.landmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.levelfield.model.Work;
import org.levelfield.read.CollectedRecords;
import org.levelfield.text.TitleKey;

/// What every row of the bundled works keeps to; `docs/reference/landmarks.md` has the conventions. Models and chips
/// have their own test beside this one.
class LandmarkCorpusTest {
    private static final CollectedRecords FILE = LandmarkFiles.works();
    private static final List<Work> WORKS = FILE.works;

    private static final Map<String, Work> BY_ID =
            WORKS.stream().collect(Collectors.toMap(Work::id, Function.identity(), (first, second) -> first));

    private static final Pattern ID = Pattern.compile("landmark:([a-z]+?)(\\d{4})([a-z0-9]+)");
    private static final Pattern LEADING = Pattern.compile("^((a|an|the|on|are|towards?|from|in|is|to) )+");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\sA-Z]+");
    private static final Pattern ARXIV =
            Pattern.compile("(\\d{2})(0[1-9]|1[0-2])\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/(\\d{2})(0[1-9]|1[0-2])\\d{3}");

    private static final Set<String> TYPES =
            Set.of("article", "book", "book-chapter", "dissertation", "preprint", "report");

    private static final Set<String> TOPICS = Set.of(
            "Causality",
            "Clustering and dimension reduction",
            "Computer vision",
            "Data mining",
            "Data sets and benchmarks",
            "Efficiency",
            "Ensembles and trees",
            "Evolutionary computation",
            "Fairness and society",
            "Generative models",
            "Graphs and networks",
            "Healthcare and science",
            "Information retrieval",
            "Interpretability",
            "Kernel methods",
            "Language models",
            "Learning theory",
            "Natural language processing",
            "Neural networks",
            "Optimisation",
            "Privacy and security",
            "Probabilistic models",
            "Recommender systems",
            "Reinforcement learning",
            "Reproducibility and evaluation",
            "Robotics",
            "Semi-supervised and transfer learning",
            "Speech",
            "Systems and software");

    /// Works that their venue or their authors put on arXiv years after they had appeared.
    private static final Set<String> DEPOSITED_LATER = Set.of(
            "landmark:breese1998empirical",
            "landmark:minka2001expectation",
            "landmark:chawla2002smote",
            "landmark:rendle2009bpr",
            "landmark:pedregosa2011scikit",
            "landmark:vanschoren2013openml");

    @Test
    void isLargeEnoughAndCoversTheYears() {
        assertThat(FILE.rejects).isEmpty();
        assertThat(WORKS).hasSizeGreaterThanOrEqualTo(400);
        Set<Integer> years = WORKS.stream().map(LandmarkCorpusTest::year).collect(Collectors.toSet());
        for (int year = 1986; year <= 2025; year++) {
            assertThat(years).contains(year);
        }
        assertThat(years).allMatch(year -> year >= 1986 && year <= 2025);
    }

    @Test
    void idsAreUniqueAndMadeByTheRule() {
        assertThat(WORKS.stream().map(Work::id)).doesNotHaveDuplicates();
        assertThat(offending(work -> !idFollowsRule(work))).isEmpty();
    }

    /// First author's family name, year, first word of the title that is not an article or preposition, and a letter
    /// where two works would share it.
    private static boolean idFollowsRule(Work work) {
        Matcher id = ID.matcher(work.id());
        if (!id.matches()) {
            return false;
        }
        String author =
                TitleKey.of(Objects.requireNonNull(work.authorships().getFirst().name()));
        String words = TitleKey.words(title(work));
        String start = LEADING.matcher(words).replaceFirst("").replace(" ", "");
        String word = id.group(3);
        boolean titled = start.startsWith(word)
                || start.startsWith(word.substring(0, word.length() - 1))
                || words.startsWith(word);
        return author.contains(id.group(1)) && Integer.parseInt(id.group(2)) == year(work) && titled;
    }

    @Test
    void everyWorkHasItsFacts() {
        assertThat(offending(work -> work.title() == null || work.source() == null || work.year() == null))
                .isEmpty();
        assertThat(offending(work -> work.authorships().isEmpty())).isEmpty();
        assertThat(offending(work -> work.authorships().stream().anyMatch(author -> author.name() == null)))
                .isEmpty();
        assertThat(offending(work -> !TYPES.contains(work.type()))).isEmpty();
        assertThat(offending(work ->
                        work.topic() == null || !TOPICS.contains(work.topic().name())))
                .isEmpty();
        assertThat(offending(work -> work.abstractText() != null)).isEmpty();
    }

    @Test
    void noAuthorStandsTwiceInAWork() {
        assertThat(offending(work -> work.authorships().size()
                        != work.authorships().stream()
                                .map(Work.Authorship::name)
                                .distinct()
                                .count()))
                .isEmpty();
    }

    @Test
    void identifiersHaveTheirShapeAndStandOnce() {
        assertThat(offending(
                        work -> work.doi() != null && !DOI.matcher(work.doi()).matches()))
                .isEmpty();
        assertThat(offending(work ->
                        work.arxivId() != null && !ARXIV.matcher(work.arxivId()).matches()))
                .isEmpty();
        assertThat(WORKS.stream().map(Work::doi).filter(Objects::nonNull)).doesNotHaveDuplicates();
        assertThat(WORKS.stream().map(Work::arxivId).filter(Objects::nonNull)).doesNotHaveDuplicates();
    }

    @Test
    void arxivComesNotAfterTheVenue() {
        assertThat(offending(work -> work.arxivId() != null
                        && arxivYear(work.arxivId()) > year(work)
                        && !DEPOSITED_LATER.contains(work.id())))
                .isEmpty();
        assertThat(offending(work -> "arXiv".equals(work.source())
                        && (work.arxivId() == null || arxivYear(work.arxivId()) != year(work))))
                .isEmpty();
    }

    @Test
    void referencesExistAndAreNotYounger() {
        List<String> wrong = new ArrayList<>();
        for (Work work : WORKS) {
            for (String reference : work.references()) {
                Work cited = BY_ID.get(reference);
                if (cited == null || cited.equals(work) || year(cited) > year(work) + 1) {
                    wrong.add(work.id() + " cites " + reference);
                }
            }
            assertThat(work.references()).as(work.id()).doesNotHaveDuplicates();
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> offending(Predicate<Work> wrong) {
        return WORKS.stream().filter(wrong).map(Work::id).toList();
    }

    private static int arxivYear(String arxivId) {
        Matcher matcher = ARXIV.matcher(arxivId);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(arxivId);
        }
        int year = Integer.parseInt(matcher.group(1) != null ? matcher.group(1) : matcher.group(3));
        return year > 80 ? 1900 + year : 2000 + year;
    }

    private static int year(Work work) {
        return Objects.requireNonNull(work.year(), work.id());
    }

    private static String title(Work work) {
        return Objects.requireNonNull(work.title(), work.id());
    }
}
