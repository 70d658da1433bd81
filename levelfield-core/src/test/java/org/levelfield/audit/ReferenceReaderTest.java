package org.levelfield.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.audit.reference.Reference;
import org.levelfield.audit.reference.ReferenceList;
import org.levelfield.audit.reference.ReferenceReader;
import org.levelfield.read.InputFile;

/// Lists of references in every form, whole and broken.
final class ReferenceReaderTest {

    @TempDir
    private Path folder = Path.of("");

    private ReferenceList read(String text) throws IOException {
        return ReferenceReader.read(new InputFile(Files.writeString(folder.resolve("list"), text)));
    }

    @Test
    void bibtexWithMacrosRepeatedKeysAndBrokenEntries() throws IOException {
        ReferenceList list = read("""
                @string{nips = "Advances in Neural Information Processing Systems"}
                @inproceedings{a, title = {On {G{\\"o}del} and {\\LaTeX}}, author = {Garc{\\'i}a, Ana and others}, booktitle = nips, year = 2017}
                @article{a, title = {Another}, year = 2018, eprint = {1706.03762}}
                @article{b, title = {Never closed,
                  year = 2003
                @article{c, author = {No Title}}
                """);

        assertThat(list.format()).isEqualTo("bibtex");
        assertThat(list.references()).hasSize(3);
        Reference first = list.references().getFirst();
        assertThat(first.title()).contains("Gödel");
        assertThat(first.authors()).containsExactly("Ana García");
        assertThat(first.source()).hasValue("Advances in Neural Information Processing Systems");
        assertThat(first.note()).contains("2 times");
        assertThat(list.references().get(1).arxivId()).hasValue("1706.03762");
        assertThat(list.references().get(2).title()).startsWith("Never closed");
        assertThat(list.references().get(2).note()).contains("only its title");
        assertThat(list.unread()).hasSize(1);
    }

    @Test
    void bblOfBibtexAndOfBiber() throws IOException {
        ReferenceList plain = read("""
                \\begin{thebibliography}{9}
                \\bibitem[Vaswani et~al.(2017)Vaswani, Shazeer]{vas17}
                A.~Vaswani, N.~Shazeer, and {\\L}.~Kaiser.
                \\newblock Attention is all you need.
                \\newblock In \\emph{NeurIPS}, 2017.

                \\bibitem{ieee} K.~He and X.~Zhang, ``Deep residual learning,'' in \\emph{CVPR}, 2016.
                \\bibitem{odd} Nothing to see.
                \\end{thebibliography}
                """);
        assertThat(plain.format()).isEqualTo("bbl");
        assertThat(plain.references()).extracting(Reference::key).containsExactly("vas17", "ieee");
        assertThat(plain.references().getFirst().title()).isEqualTo("Attention is all you need");
        assertThat(plain.references().getFirst().year()).hasValue(2017);
        assertThat(plain.references().getFirst().authors()).hasSize(3);
        assertThat(plain.references().get(1).title()).isEqualTo("Deep residual learning");
        assertThat(plain.unread()).hasSize(1);
        assertThat(plain.unread().getFirst().line()).isEqualTo(8);

        ReferenceList biber = read("""
                \\entry{he16}{inproceedings}{}
                  \\name{author}{2}{}{%
                    {{hash=a}{family={He},familyi={H\\bibinitperiod},given={Kaiming}}}%
                    {{hash=b}{family={Zhang},familyi={Z\\bibinitperiod},given={Xiangyu}}}%
                  }
                  \\field{title}{Deep {Residual} Learning}
                  \\field{year}{2016}
                  \\field{booktitle}{CVPR}
                  \\verb{doi}
                  \\verb 10.1109/CVPR.2016.90
                  \\endverb
                \\endentry
                """);
        Reference reference = biber.references().getFirst();
        assertThat(reference.title()).isEqualTo("Deep Residual Learning");
        assertThat(reference.authors()).containsExactly("He", "Zhang");
        assertThat(reference.doi()).hasValue("10.1109/cvpr.2016.90");
    }

    @Test
    void titlesAndWholeCitationsOneALine() throws IOException {
        ReferenceList list = read("""
                1. Attention Is All You Need

                - 日本語の構文解析
                [3] He, K., Zhang, X. (2016). Deep residual learning for image recognition. In CVPR.
                """);
        assertThat(list.format()).isEqualTo("titles");
        assertThat(list.references()).extracting(Reference::title).element(0).isEqualTo("Attention Is All You Need");
        assertThat(list.references().get(1).title()).isEqualTo("日本語の構文解析");
        assertThat(list.references().get(2).titles()).contains("Deep residual learning for image recognition");
        assertThat(list.references().get(2).year()).hasValue(2016);
    }

    @Test
    void nothingIsNoReference() throws IOException {
        assertThat(read("\n \n").references()).isEmpty();
    }
}
