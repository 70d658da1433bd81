package org.levelfield.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Which authorships are one person's, case by case. Every case begins with an index of other people, so that names
/// have
/// a frequency.
final class PersonsTest {

    private AuthorshipIndex index = new AuthorshipIndex();
    private int works;

    @BeforeEach
    void others() {
        index = new AuthorshipIndex();
        works = 0;
        for (int i = 0; i < 400; i++) {
            String letters = Character.toString('a' + i % 20) + Character.toString('a' + i / 20);
            work(1980, "Elsewhere", "something unrelated", "Xx" + letters + " Zz" + letters);
        }
    }

    private int work(@Nullable Integer year, @Nullable String venue, String title, String... authors) {
        index.works().add("w" + (1000 + works), year, venue, title);
        for (int i = 0; i < authors.length; i++) {
            String[] parts = authors[i].split("/", -1);
            int place = index.places().place(parts.length > 1 ? List.of(parts[1]) : List.of());
            index.add(works, i + 1, parts[0], parts.length > 2 ? parts[2] : null, null, place);
        }
        return works++;
    }

    /// The persons with this family name, by the letters of their works: `aab` has two works of one, and one of
    /// another.
    private String persons(String family) {
        index.settle();
        Persons persons = new Persons(index, new PairEvidence(index, PairWeights.bundled()));
        List<Integer> firsts = IntStream.range(0, index.size())
                .filter(each -> index.name(each).family().equals(family))
                .mapToObj(persons::first)
                .toList();
        List<Integer> order = firsts.stream().distinct().toList();
        return firsts.stream()
                .map(first -> Character.toString('a' + order.indexOf(first)))
                .collect(Collectors.joining());
    }

    @Test
    void aRareNameIsOnePerson() {
        work(2010, "ICRA", "grasping soft objects", "Aurelia Quist");
        work(2015, "CVPR", "segmentation of images", "Quist, Aurélia");
        assertThat(persons("quist")).isEqualTo("aa");
    }

    @Test
    void contradictingGivenNamesAreTwoPersons() {
        work(2010, "ICRA", "grasping soft objects", "Jing Quist", "Bob Birch");
        work(2010, "ICRA", "grasping hard objects", "Jun Quist", "Bob Birch");
        assertThat(persons("quist")).isEqualTo("ab");
    }

    @Test
    void anInitialJoinsOneOfTwoAndNotBoth() {
        work(2010, "ICRA", "grasping soft objects", "Jing Quist", "Bob Birch");
        work(2010, "ICRA", "grasping soft objects again", "J. Quist", "Bob Birch");
        work(2011, "ICRA", "grasping hard objects", "Jun Quist", "Bob Birch");
        assertThat(persons("quist")).isIn("aab", "abb").hasSize(3);
    }

    @Test
    void twoAuthorsOfOneWorkAreTwoPersons() {
        work(2010, "ICRA", "grasping soft objects", "Aurelia Quist", "Aurelia Quist");
        assertThat(persons("quist")).isEqualTo("ab");
    }

    @Test
    void differentOrcidsAreTwoPersonsAndEqualOnesOne() {
        work(2010, "ICRA", "grasping soft objects", "Aurelia Quist//0000-1", "Bob Birch");
        work(2010, "ICRA", "grasping soft objects", "Aurelia Quist//0000-2", "Bob Birch");
        work(2010, "CHI", "menus", "Aurelia Quist//0000-1");
        assertThat(persons("quist")).isEqualTo("aba");
    }

    @Test
    void oneYearInFieldsThatShareNothingIsTwoPersons() {
        work(2010, "ICRA", "grasping soft objects", "Aurelia Quist");
        work(2010, "CHI", "menus for readers", "Aurelia Quist");
        assertThat(persons("quist")).isEqualTo("ab");
    }

    @Test
    void aThirdWorkOfTheYearMayTieThem() {
        work(2010, "ICRA", "grasping soft objects", "Aurelia Quist");
        work(2010, "CHI", "menus for readers", "Aurelia Quist");
        work(2010, "CHI", "grasping menus", "Aurelia Quist");
        assertThat(persons("quist")).isEqualTo("aaa");
    }

    @Test
    void anInstitutionIsEnoughInOneYear() {
        work(2010, "ICRA", "grasping soft objects", "Aurelia Quist/University of Oslo");
        work(2010, "CHI", "menus for readers", "Aurelia Quist/University of Oslo");
        assertThat(persons("quist")).isEqualTo("aa");
    }

    @Test
    void aCommonNameNeedsMore() {
        for (int i = 0; i < 60; i++) {
            String other = "Xy" + Character.toString('a' + i % 26) + Character.toString('a' + i / 26);
            work(1990, "Elsewhere", "something else", "Wei " + other, other + " Wang");
        }
        work(2010, "ICRA", "grasping soft objects", "Wei Wang");
        work(2012, "CHI", "menus for readers", "Wei Wang");
        work(2013, "CHI", "menus for readers, continued", "Wei Wang", "Aurelia Quist");
        work(2014, "CHI", "menus for readers, concluded", "Wei Wang", "Aurelia Quist");
        String found = persons("wang");
        assertThat(found.substring(found.length() - 4)).satisfies(last -> {
            assertThat(last.charAt(2)).isEqualTo(last.charAt(3));
            assertThat(last.charAt(0)).isNotEqualTo(last.charAt(2));
        });
    }

    @Test
    void whatNamesNobodyIsCountedAndTheRestIsInOnePersonEach() {
        long before = index.size();
        work(2010, "ICRA", "grasping", "et al", "", "University of Oslo", "\u0000", "Mausam", "Ann Ash");
        assertThat(index.nameless()).isEqualTo(4);
        assertThat(index.size()).isEqualTo(before + 2);
        assertThat(persons("mausam")).isEqualTo("a");
    }

    @Test
    void fiveThousandAuthorsOnOneWorkAreAsManyPersons() {
        work(
                2010,
                "ICRA",
                "detector",
                IntStream.range(0, 5000).mapToObj(i -> "A. Quist").toArray(String[]::new));
        index.settle();
        Persons persons = new Persons(index, new PairEvidence(index, PairWeights.bundled()), 1000);
        assertThat(IntStream.range(0, index.size())
                        .map(persons::first)
                        .distinct()
                        .count())
                .isEqualTo(index.size());
        assertThat(persons.cut()).isEqualTo(5000);
    }
}
