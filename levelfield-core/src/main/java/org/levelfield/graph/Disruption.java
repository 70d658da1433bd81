package org.levelfield.graph;

/// The disruption index of every node: do those who cite a work leave its references behind?
///
/// For a focal work f let R be the works it cites. Of the works from strictly later years, `alone` (n_i) cite f and
/// none of R,
/// `along` (n_j) cite f and some of R, `past` (n_k) cite some of R and not f. CD = (n_i − n_j) / (n_i + n_j + n_k),
/// from −1
/// (consolidates) to 1 (disrupts); without n_k in the denominator it is the no-k variant. CD5 counts only the citers of
/// the
/// `window` years after f's own. A node without references or without a year has no index. The focal work itself, being
/// of
/// its own year, is never among those counted.
///
/// R. J. Funk, J. Owen-Smith, A dynamic network measure of technological change, Management Science 63 (2017), 791-817;
/// L. Wu, D. Wang, J. A. Evans, Large teams develop and small teams disrupt science and technology, Nature 566 (2019),
/// 378-382; windows as in L. Bornmann, A. Tekles, Disruption index depends on length of citation window, El profesional
/// de
/// la información 28 (2019).
public final class Disruption {

    /// The usual window, years.
    public static final int WINDOW = 5;

    private final Tally later;
    private final Tally windowed;

    private Disruption(Tally later, Tally windowed) {
        this.later = later;
        this.windowed = windowed;
    }

    /// The three counts of every node.
    public static final class Tally {

        final int[] alone;
        final int[] along;
        final int[] past;

        Tally(int nodes) {
            alone = new int[nodes];
            along = new int[nodes];
            past = new int[nodes];
        }

        /// n_i: cite the node and none of its references.
        public int alone(int node) {
            return alone[node];
        }

        /// n_j: cite the node and some of its references.
        public int along(int node) {
            return along[node];
        }

        /// n_k: cite some of the node's references and not the node.
        public int past(int node) {
            return past[node];
        }

        /// CD; not a number where nobody is counted.
        public double index(int node) {
            return (alone[node] - along[node]) / (double) ((long) alone[node] + along[node] + past[node]);
        }

        /// CD without n_k; not a number where nobody cites the node.
        public double indexWithoutPast(int node) {
            return (alone[node] - along[node]) / (double) (alone[node] + along[node]);
        }
    }

    /// Counts for all nodes.
    ///
    /// @param window years after the node's own, at least 1
    /// @param threads at least 1; the result does not depend on them
    public static Disruption of(CitationGraph graph, int window, int threads) {
        Disruption counts = new Disruption(new Tally(graph.nodes()), new Tally(graph.nodes()));
        CiterBits bits = CiterBits.of(graph);
        Chunks.run(
                graph.nodes(), threads, () -> new DisruptionWorker(graph, bits, window, counts.later, counts.windowed));
        return counts;
    }

    /// Counts over all later years.
    public Tally later() {
        return later;
    }

    /// Counts within the window.
    public Tally windowed() {
        return windowed;
    }
}
