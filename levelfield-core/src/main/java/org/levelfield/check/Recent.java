package org.levelfield.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/// Which works are of the last twelve months of a field: by the day or month of publication where the field knows that,
/// else of its last year.
///
/// @param last the last day that any work came out, where days are known
/// @param lastYear the last year of any work
record Recent(Optional<LocalDate> last, int lastYear) {

    /// @param date ISO date, possibly year and month only, or the empty string
    boolean has(String date, OptionalInt year) {
        Optional<LocalDate> day = day(date);
        if (last.isPresent() && day.isPresent()) {
            return day.get().isAfter(last.get().minusMonths(12));
        }
        return year.orElse(0) == lastYear;
    }

    /// What counts as recent, in words.
    String said() {
        return last.map(day -> "the twelve months to " + day + "; of works without a day, those of " + lastYear)
                .orElse("works of " + lastYear + ", the last year here, since no day is known");
    }

    /// The day of a date; of a month its last; empty where there is none, or only a year.
    static Optional<LocalDate> day(String date) {
        try {
            return switch (date.length()) {
                case 7 -> Optional.of(YearMonth.parse(date).atEndOfMonth());
                case 10 -> Optional.of(LocalDate.parse(date));
                default -> Optional.empty();
            };
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
