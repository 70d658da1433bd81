package org.levelfield.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NameReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jun-Yan Zhu | zhu,jun yan
            Zhu, Jun-Yan | zhu,jun yan
            J.-Y. Zhu | zhu,j y
            JY Zhu | zhu,j y
            Jia LI | li,jia
            JIA LI | li,jia
            Bernhard Schölkopf | scholkopf,bernhard
            Mihai Paˇtraşcu | patrascu,mihai
            Luc Van Gool | gool,luc
            Maarten de Rijke | rijke,maarten
            Di Wang | wang,di
            Daniel Le | le,daniel
            Jason M. O’Kane | okane,jason m
            Jason M. O'Kane | okane,jason m
            Zhangyang “Atlas” Wang | wang,zhangyang
            Ya’akov (Kobi) Gal | gal,yaakov
            John Shawe–Taylor | shawetaylor,john
            Raymond J. Mooney, Jr. | mooney,raymond j
            Jr., Frederick P. Brooks | brooks,frederick p
            PhD, Courtney L. Crooks | crooks,courtney l
            Thomas Müller2 | muller,thomas
            Fran&ccedil;ois Yvon | yvon,francois
            Mausam | mausam,
            王伟 | 王,伟
            김민준 | 김,민준
            W.Bruce Croft | croft,w bruce
            """)
    void namesAreFolded(String printed, String key) {
        assertThat(NameReading.read(printed).map(PersonName::key)).contains(key.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "...",
                "123",
                "\u0000\u0007\u001b",
                "et al",
                "J. Smith et al.",
                "University of Tsukuba",
                "CORPORATE The SHORE Team",
                "svetha.venkatesh}@deakin.edu.au",
                "Dan Hendrycks and Mantas Mazeika and Thomas Dietterich",
                "Autume, Sebastian Ruder, Lingpeng Kong, Dani Yogatama",
                "Kaisiyuan Wang Qianyi Wu Linsen Song Zhuoqian Yang Wayne Wu"
            })
    void whatNamesNoSinglePersonGivesNothing(String printed) {
        assertThat(NameReading.read(printed)).isEmpty();
    }

    @Test
    void controlCharactersAndLengthDoNoHarm() {
        assertThat(NameReading.read("Ann\u0000 \u202AAsh\u202C").map(PersonName::key))
                .contains("ash,ann");
        assertThat(NameReading.read("x".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Jun Zhu, Jun Zhu, EQUAL
            Jun-Yan Zhu, Junyan Zhu, EQUAL
            Jun Yan Zhu, Jun-Yan Zhu, EQUAL
            Jun-Yan Zhu, J.-Y. Zhu, INITIAL
            Junyan Zhu, J. Zhu, INITIAL
            Jun-Yan Zhu, J. Zhu, INITIAL
            John Smith, John A. Smith, SHORTER
            John Adam Smith, John A. Smith, SHORTER
            Mike Jordan, Michael I. Jordan, SHORTER
            Mausam, Mausam, EQUAL
            Jing Wang, Jun Wang, CONTRADICTION
            Jun Zhu, Jun-Yan Zhu, CONTRADICTION
            Jun-Yan Zhu, Jun-Hao Zhu, CONTRADICTION
            J.-Y. Zhu, Jun-Hao Zhu, CONTRADICTION
            John A. Smith, John B. Smith, CONTRADICTION
            Dan Li, Dandan Li, CONTRADICTION
            J. Smith, K. Smith, CONTRADICTION
            """)
    void givenNamesAgreeOrContradict(String one, String other, NameAgreement agreement) {
        PersonName a = NameReading.read(one).orElseThrow();
        PersonName b = NameReading.read(other).orElseThrow();
        assertThat(NameAgreement.of(a, b)).isEqualTo(agreement);
        assertThat(NameAgreement.of(b, a)).isEqualTo(agreement);
    }

    @Test
    void whatIsPrintedFamilyNameFirstIsTurnedRound() {
        NameForms forms = new NameForms();
        int turned = forms.form("Wang Wei");
        int usual = forms.form("Wei Wang");
        for (String name : new String[] {"Jun", "Li", "Ping", "Hao", "Bo"}) {
            forms.form(name + " Wang");
            forms.form("Wei " + name);
        }
        forms.form("Ping Hao");
        int other = forms.form("Hao Ping");
        forms.settle();
        assertThat(forms.name(turned)).isEqualTo(forms.name(usual));
        assertThat(forms.name(other).key()).isEqualTo("ping,hao");
    }
}
