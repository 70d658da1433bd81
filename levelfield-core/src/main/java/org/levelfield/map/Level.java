package org.levelfield.map;

/// The three resolutions at which communities are sought. Their numbers are the levels of the tables, from 1.
enum Level {
    COARSE(1, 1),
    MIDDLE(2, 8),
    FINE(3, 60);

    private final int number;
    private final double resolution;

    Level(int number, double resolution) {
        this.number = number;
        this.resolution = resolution;
    }

    /// For modularity: the greater, the smaller the communities.
    double resolution() {
        return resolution;
    }

    /// Its place where levels stand in an array.
    int place() {
        return number - 1;
    }

    int number() {
        return number;
    }
}
