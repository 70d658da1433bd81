package org.levelfield.landmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.store.CsvResource;
import org.levelfield.text.TitleKey;

/// One name for a venue, whatever a source calls it: numbers, publishers and `Proceedings of the` aside, the short name
/// of the table of series.
final class VenueSeries {
    private static final Pattern DRESS = Pattern.compile(
            "\\b(\\w*\\d\\w*|proceedings|of|the|ieee|cvf|acm|annual|conf|advances|in|on|and|volume|first|second|third"
                    + "|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w+teenth|twent(y|ieth)|thirtieth"
                    + "|thirty|international)\\b");

    /// ACM's proceedings of ICML 2003 to 2016 name the conference twice, in one year with a misprint.
    private static final Pattern TWICE = Pattern.compile("\\bcon?ference conference\\b");

    /// Names in the compared files that are not in the product's table.
    private static final Map<String, String> OTHERS = PeerNames.table("""
            Commun. ACM = Communications of the ACM
            ACM Comput. Surv. = ACM Computing Surveys
            J. ACM = Journal of the ACM
            Evol. Comput. = Evolutionary Computation
            J. Mach. Learn. Res. = JMLR
            SIAM J. Comput. = SIAM Journal on Computing
            ACM Trans. Inf. Syst. = ACM Transactions on Information Systems
            ACM Trans. Intell. Syst. Technol. = ACM TIST
            ACM Trans. Knowl. Discov. Data = ACM TKDD
            Found. Trends Inf. Retr. = Foundations and Trends in Information Retrieval
            ACM SIGMOD International Conference on Management of Data = SIGMOD
            International Conference on Management of Data = SIGMOD
            Innovations in Theoretical Computer Science Conference = ITCS
            ACM Conference on Computer Supported Cooperative Work = CSCW
            ACM International Conference on Multimedia = ACM Multimedia
            Workshop on Deep Learning for Recommender Systems = DLRS
            Workshop On Text Summarization Branches Out = Text Summarization Branches Out
            COLING-ACL = ACL
            Meeting Of The North American Association For Computational Linguistics = NAACL
            Human Language Technology Conference And Meeting Of The North American Association For Computational Linguistics = NAACL
            Applied Natural Language Processing Conference And Meeting Of The North American Association For Computational Linguistics = NAACL
            Conference On Computational Natural Language Learning CoNLL = CoNLL
            SIGDAT Conference On Empirical Methods In Natural Language Processing = EMNLP
            Annual Meeting of the Association for Computational Linguistics Long Papers = ACL
            """);

    private final Map<String, String> byCore = new HashMap<>();

    VenueSeries() {
        for (CSVRecord row : CsvResource.rows("venues/series.csv")) {
            for (String name : (row.get("name") + "|" + row.get("aliases")).split("\\|", -1)) {
                byCore.putIfAbsent(core(name), row.get("venue"));
            }
        }
        OTHERS.forEach((name, venue) -> byCore.put(core(name), venue));
    }

    /// The folded name of the series, or of the source where no series is known.
    String of(String source) {
        String core = core(source);
        return core(byCore.getOrDefault(core, core));
    }

    boolean same(String one, String other) {
        return of(one).equals(of(other)) || TitleKey.of(one).equals(TitleKey.of(other));
    }

    private static String core(String source) {
        String bare = DRESS.matcher(TitleKey.words(source)).replaceAll(" ");
        String words = bare.replaceAll(" +", " ").strip();
        return TWICE.matcher(words).replaceAll("conference");
    }
}
