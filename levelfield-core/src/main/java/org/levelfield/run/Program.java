package org.levelfield.run;

/// The program itself.
public final class Program {

    private Program() {}

    /// Its version, from the jar's manifest, or `development` when run from classes.
    public static String version() {
        String version = Program.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
