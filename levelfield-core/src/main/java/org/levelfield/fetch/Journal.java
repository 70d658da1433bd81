package org.levelfield.fetch;

/// How far a harvest is: written with every page, by one rename, so that what it says stands on disk.
///
/// @param settings what is harvested, as one text: a folder holds one question
/// @param since only what changed since this ISO date; empty for everything
/// @param run from 0; every update is a further one
/// @param cursor of the page to ask for next
/// @param ended whether nothing is left to ask
/// @param part the number of the file being written
/// @param partBytes how much of it counts; what stands behind was written by a harvest that was killed
/// @param partRecords in it
/// @param idBytes how much of the list of identifiers counts
/// @param records of this run so far
/// @param repeated records that came again and were left out
/// @param announced how many the source says there are; -1 where it does not
/// @param pass 0 at first; another one where records were missing at the end, or a cursor expired
/// @param came records of this pass, repeated ones included
/// @param started ISO instant of the run's beginning
public record Journal(
        String settings,
        String since,
        int run,
        String cursor,
        boolean ended,
        int part,
        long partBytes,
        long partRecords,
        long idBytes,
        long records,
        long repeated,
        long announced,
        int pass,
        long came,
        long calls,
        double costUsd,
        String started) {

    /// @param restart whether the cursor is that of the first page again
    Journal at(String newCursor, boolean newEnded, int newPass, boolean restart) {
        return new Journal(
                settings,
                since,
                run,
                newCursor,
                newEnded,
                part,
                partBytes,
                partRecords,
                idBytes,
                records,
                repeated,
                announced,
                newPass,
                restart ? 0 : came,
                calls,
                costUsd,
                started);
    }

    Journal written(int newPart, long newPartBytes, long newPartRecords, long newIdBytes, int fresh, int again) {
        return new Journal(
                settings,
                since,
                run,
                cursor,
                ended,
                newPart,
                newPartBytes,
                newPartRecords,
                newIdBytes,
                records + fresh,
                repeated + again,
                announced,
                pass,
                came + fresh + again,
                calls,
                costUsd,
                started);
    }

    Journal told(long newAnnounced, long moreCalls, double moreCost) {
        return new Journal(
                settings,
                since,
                run,
                cursor,
                ended,
                part,
                partBytes,
                partRecords,
                idBytes,
                records,
                repeated,
                newAnnounced,
                pass,
                came,
                calls + moreCalls,
                costUsd + moreCost,
                started);
    }
}
