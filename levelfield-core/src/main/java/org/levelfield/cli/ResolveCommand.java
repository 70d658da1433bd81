package org.levelfield.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levelfield.pipeline.Landscape;
import org.levelfield.pipeline.RegistryFile;
import org.levelfield.resolve.AffiliationResolver;
import org.levelfield.resolve.SectorRules;
import org.levelfield.resolve.institution.InstitutionIndex;
import org.levelfield.resolve.institution.InstitutionResolver;
import org.levelfield.resolve.institution.RegistryTables;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Field;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `levelfield resolve [FIELD]`
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description =
                "Reads affiliation strings, one a line, on standard input, and writes the institutions and sectors that"
                        + " they name as CSV. Without a registry only the curated tables speak: sectors, no ids.")
final class ResolveCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FIELD", description = "Folder of a field with a registry.")
    private @Nullable Path field;

    @Option(names = "--ror", paramLabel = "FILE", description = "A dump of ROR, in place of a field.")
    private @Nullable Path ror;

    @Option(
            names = "--convention",
            paramLabel = "WHICH",
            description =
                    "registry: an institution's sector is what the registry's types say; survey: with the override table"
                            + " of public bodies (default: registry).")
    private AffiliationResolver.Convention convention = AffiliationResolver.Convention.REGISTRY;

    @Option(names = "--explain", description = "Tell the candidates of each line on standard error.")
    private boolean explain;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        InstitutionIndex index = registry();
        if (index.size() == 0) {
            err.println("levelfield: no registry, so no ids: give a field that was built with one, or --ror FILE");
        }
        AffiliationResolver resolver =
                new AffiliationResolver(new InstitutionResolver(index), SectorRules.bundled(), convention);
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16)) {
            new ResolvedLines(resolver, explain).run(in, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException("standard input cannot be read", e);
        }
        return 0;
    }

    private InstitutionIndex registry() {
        if (field != null && ror != null) {
            throw new UserMistake("both a field and --ror were given", "Give one of them.");
        }
        if (ror != null) {
            InstitutionIndex.Builder builder = InstitutionIndex.builder();
            RegistryFile.read(ror, builder::add);
            return builder.build();
        }
        if (field == null) {
            return InstitutionIndex.builder().build();
        }
        try (Field open = Field.open(field, Landscape.tableNames())) {
            return RegistryTables.read(open.database());
        }
    }
}
