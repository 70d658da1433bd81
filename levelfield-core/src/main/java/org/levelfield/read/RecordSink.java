package org.levelfield.read;

import org.levelfield.model.AiModel;
import org.levelfield.model.Chip;
import org.levelfield.model.ChipPrice;
import org.levelfield.model.CodeLink;
import org.levelfield.model.Institution;
import org.levelfield.model.SectorCorrection;
import org.levelfield.model.Work;

/// Where readers put what they read. Each call comes with the record's raw form: what the sink cannot use, such as a
/// second work with the same id, goes whole to the rejects as well.
///
/// A sink may end the reading by an exception, as when too many records were rejected; readers let it pass.
public interface RecordSink {

    void work(Work work, RawRecord raw);

    void institution(Institution institution, RawRecord raw);

    void codeLink(CodeLink link, RawRecord raw);

    void model(AiModel model, RawRecord raw);

    void chip(Chip chip, RawRecord raw);

    void chipPrice(ChipPrice price, RawRecord raw);

    void sectorCorrection(SectorCorrection correction, RawRecord raw);

    /// Puts a record aside.
    ///
    /// @param reason a short stable code, such as `broken-json`
    /// @param detail what is wrong, for a person
    void reject(String reason, String detail, RawRecord raw);
}
