package org.levelfield.fetch;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.levelfield.run.Progress;
import org.levelfield.run.UserMistake;

/// Brings all pages of a source into a folder, each record once: pages that come again or shifted add nothing twice;
/// where fewer records came than the source announces, or a cursor expired, it is gone through again for what is
/// missing.
public final class Harvest {

    /// How often in a row a page may name itself as the next.
    private static final int MOST_STANDING = 8;

    private static final int LARGE = 10_000;

    /// One in so many.
    private static final int FEW = 1000;

    /// How often a run may begin again because a cursor expired.
    private static final int MOST_EXPIRED = 20;

    private final PageSource source;
    private final FetchFolder folder;
    private final Limits limits;
    private final LongSupplier calls;
    private final Progress progress;

    /// @param calls counts requests, so that the journal knows how many a page took
    public Harvest(PageSource source, FetchFolder folder, Limits limits, LongSupplier calls, Progress progress) {
        this.source = source;
        this.folder = folder;
        this.limits = limits;
        this.calls = calls;
        this.progress = progress;
    }

    /// Goes on from where the folder's journal stands, to the end.
    ///
    /// @throws UserMistake where the service refuses or the budget is used up; what came stands
    public void run() {
        double spent = 0;
        double price = source.usualCostUsd();
        int standing = 0;
        int expired = 0;
        int shown = 0;
        while (!folder.journal().ended()) {
            if (spent + price > limits.budgetUsd()) {
                throw budgetUsedUp(spent);
            }
            long callsBefore = calls.getAsLong();
            Journal journal = folder.journal();
            Page page;
            try {
                page = source.page(journal.cursor());
            } catch (CursorExpired e) {
                if (++expired > MOST_EXPIRED) {
                    throw new UserMistake(
                            "the service forgets its cursors faster than it can be read: " + e.getMessage(),
                            "Ask for less at once, such as fewer years.");
                }
                progress.say("the cursor has expired; beginning again, what came is not kept twice");
                Page nothing = new Page(java.util.List.of(), Optional.empty(), java.util.OptionalLong.empty(), 0);
                folder.keep(nothing, source.first(), false, journal.pass(), true, calls.getAsLong() - callsBefore);
                continue;
            }
            spent += page.costUsd();
            price = page.costUsd() > 0 ? page.costUsd() : price;
            boolean stands = page.next().filter(journal.cursor()::equals).isPresent();
            standing = stands ? standing + 1 : 0;
            if (standing > MOST_STANDING) {
                throw new UserMistake(
                        "the service names the same page as the next again and again",
                        "Run the same command later; it resumes.");
            }
            keep(page, journal, calls.getAsLong() - callsBefore);
            if (folder.size() / 10_000 > shown) {
                shown = folder.size() / 10_000;
                progress.say("%,d of %,d records, $%.4f"
                        .formatted(
                                folder.size(),
                                folder.journal().announced(),
                                folder.journal().costUsd()));
            }
        }
    }

    private void keep(Page page, Journal journal, long took) {
        if (page.next().isPresent()) {
            folder.keep(page, page.next().get(), false, journal.pass(), false, took);
            return;
        }
        long announced = page.total().orElse(journal.announced());
        int after = folder.sizeWith(page);
        long came = journal.came() + page.items().size();
        boolean again = after < announced && journal.pass() < limits.passes() && !fewTwice(after, came, announced);
        if (again) {
            progress.say("%,d of %,d records came; going through again for the others".formatted(after, announced));
        }
        folder.keep(
                page, again ? source.first() : journal.cursor(), !again, journal.pass() + (again ? 1 : 0), again, took);
    }

    /// Whether a large source gave as many records as it announces, a few of them twice: it then counts those twice
    /// too,
    /// and a further pass would cost as much as the first and bring nothing.
    private static boolean fewTwice(int different, long came, long announced) {
        return came == announced && announced >= LARGE && (announced - different) * FEW <= announced;
    }

    private UserMistake budgetUsedUp(double spent) {
        Journal journal = folder.journal();
        return new UserMistake(
                "the budget of $%.4f is used up: $%.4f spent, %,d of %,d records fetched"
                        .formatted(limits.budgetUsd(), spent, journal.records(), journal.announced()),
                "Run the same command again, with a larger --budget or tomorrow; it resumes.");
    }
}
