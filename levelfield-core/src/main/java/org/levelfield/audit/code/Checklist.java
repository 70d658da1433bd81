package org.levelfield.audit.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levelfield.audit.code.CheckedItem.Grade;
import org.levelfield.audit.code.RepositoryFacts.Purpose;
import org.levelfield.text.ResearchLinks;

/// Grades what a reader needs to run a paper's code, item by item. The items follow the code part of the checklist that
/// NeurIPS introduced (J. Pineau and others, JMLR 22 (2021), 1-20): a link, dependencies, documents, models; and what
/// keeps code usable: licence, environment, tests, upkeep. There is no sum: a missing licence and a missing test are
/// not the same.
public final class Checklist {

    /// Without a commit for so long, libraries have moved on.
    private static final int OLD_YEARS = 3;

    private Checklist() {}

    /// @param links that the paper gives or a source records
    /// @param repository what is known of the one that is graded
    /// @param today against which upkeep is measured
    public static List<CheckedItem> of(
            List<ResearchLinks.Link> links, Optional<RepositoryFacts> repository, LocalDate today) {
        List<CheckedItem> items = new ArrayList<>();
        items.add(code(links, repository));
        items.add(data(links));
        items.add(official(repository));
        items.add(file(repository, Purpose.README, "read-me", "says how to run it, if it is kept up"));
        items.add(file(repository, Purpose.LICENCE, "licence", "says who may use it; without one, nobody may"));
        items.add(file(repository, Purpose.DEPENDENCIES, "dependencies", "names the libraries"));
        items.add(file(repository, Purpose.ENVIRONMENT, "environment", "fixes what it runs in"));
        items.add(file(repository, Purpose.TESTS, "tests", "shows that it still works"));
        items.add(models(links, repository));
        items.add(upkeep(repository, today));
        items.add(archived(repository));
        return items;
    }

    private static CheckedItem code(List<ResearchLinks.Link> links, Optional<RepositoryFacts> repository) {
        if (repository
                .flatMap(RepositoryFacts::reachable)
                .filter(found -> !found)
                .isPresent()) {
            return new CheckedItem(
                    "code is linked",
                    Grade.NOT_MET,
                    repository.get().address() + " leads nowhere, by "
                            + repository.get().origin());
        }
        if (repository.isPresent()) {
            return new CheckedItem("code is linked", Grade.MET, repository.get().address());
        }
        return first(links, ResearchLinks.Kind.CODE)
                .map(address -> new CheckedItem("code is linked", Grade.MET, address))
                .or(() -> first(links, ResearchLinks.Kind.ARCHIVE)
                        .map(address -> new CheckedItem(
                                "code is linked", Grade.PARTLY, address + ", a deposit of code or data")))
                .or(() -> first(links, ResearchLinks.Kind.ANONYMOUS)
                        .map(address -> new CheckedItem(
                                "code is linked",
                                Grade.PARTLY,
                                address + " is anonymous: such copies go after review")))
                .or(() -> first(links, ResearchLinks.Kind.PROJECT)
                        .map(address -> new CheckedItem(
                                "code is linked", Grade.PARTLY, address + " is a page, which may lead to code")))
                .orElse(new CheckedItem(
                        "code is linked", Grade.NOT_RECORDED, "no link in the text given nor in the field's sources"));
    }

    private static CheckedItem data(List<ResearchLinks.Link> links) {
        return first(links, ResearchLinks.Kind.DATA)
                .map(address -> new CheckedItem("data is linked", Grade.MET, address))
                .or(() -> first(links, ResearchLinks.Kind.ARCHIVE)
                        .map(address -> new CheckedItem(
                                "data is linked", Grade.PARTLY, address + ", a deposit of code or data")))
                .orElse(new CheckedItem("data is linked", Grade.NOT_RECORDED, "no link to data in the text given"));
    }

    private static CheckedItem official(Optional<RepositoryFacts> repository) {
        return repository
                .flatMap(RepositoryFacts::official)
                .map(own -> own
                        ? new CheckedItem("the authors' own", Grade.MET, "a source says so")
                        : new CheckedItem("the authors' own", Grade.NOT_MET, "a source says it is somebody else's"))
                .orElse(new CheckedItem("the authors' own", Grade.NOT_RECORDED, "no source says whose it is"));
    }

    private static CheckedItem file(
            Optional<RepositoryFacts> repository, Purpose purpose, String item, String purposeInWords) {
        if (repository.isEmpty() || !repository.get().files().containsKey(purpose)) {
            return new CheckedItem(item, Grade.NOT_RECORDED, "nobody has looked into the repository for it");
        }
        String file = String.valueOf(repository.get().files().get(purpose));
        String origin = repository.get().origin();
        return file.isEmpty()
                ? new CheckedItem(item, Grade.NOT_MET, "none by " + origin + "; it " + purposeInWords)
                : new CheckedItem(item, Grade.MET, file + ", by " + origin);
    }

    private static CheckedItem models(List<ResearchLinks.Link> links, Optional<RepositoryFacts> repository) {
        Optional<String> linked = first(links, ResearchLinks.Kind.MODEL);
        if (linked.isPresent()) {
            return new CheckedItem("trained models", Grade.MET, linked.get());
        }
        return file(repository, Purpose.WEIGHTS, "trained models", "may also be linked from the read-me");
    }

    private static CheckedItem upkeep(Optional<RepositoryFacts> repository, LocalDate today) {
        Optional<String> last = repository.flatMap(RepositoryFacts::lastCommit).filter(date -> date.length() >= 10);
        if (last.isEmpty()) {
            return new CheckedItem("upkeep", Grade.NOT_RECORDED, "the last commit is not recorded");
        }
        String day = last.get().substring(0, 10);
        boolean old = day.compareTo(today.minusYears(OLD_YEARS).toString()) < 0;
        return new CheckedItem(
                "upkeep",
                old ? Grade.PARTLY : Grade.MET,
                "last commit " + day + (old ? ", more than " + OLD_YEARS + " years ago" : ""));
    }

    private static CheckedItem archived(Optional<RepositoryFacts> repository) {
        return repository
                .flatMap(RepositoryFacts::archived)
                .map(closed -> closed
                        ? new CheckedItem("open to changes", Grade.NOT_MET, "its owner has archived it")
                        : new CheckedItem("open to changes", Grade.MET, "not archived"))
                .orElse(new CheckedItem("open to changes", Grade.NOT_RECORDED, "not recorded"));
    }

    private static Optional<String> first(List<ResearchLinks.Link> links, ResearchLinks.Kind kind) {
        return links.stream()
                .filter(link -> link.kind() == kind)
                .map(ResearchLinks.Link::address)
                .findFirst();
    }
}
