package org.levelfield.read;

import org.levelfield.model.AiModel;
import org.levelfield.model.Chip;
import org.levelfield.model.ChipPrice;
import org.levelfield.model.CodeLink;
import org.levelfield.model.GivenConcept;
import org.levelfield.model.Institution;
import org.levelfield.model.NameDecision;
import org.levelfield.model.PersonLeftOut;
import org.levelfield.model.SectorCorrection;
import org.levelfield.model.Work;

/// Where readers put what they read. Each call comes with the record's raw form: what the sink cannot use, such as a
/// second work with the same id, goes whole to the rejects as well.
///
/// By default a sink passes over what it is not about; only rejects it must take.
///
/// A sink may end the reading by an exception, as when too many records were rejected; readers let it pass.
public interface RecordSink {

    default void work(Work work, RawRecord raw) {}

    default void institution(Institution institution, RawRecord raw) {}

    default void codeLink(CodeLink link, RawRecord raw) {}

    default void model(AiModel model, RawRecord raw) {}

    default void chip(Chip chip, RawRecord raw) {}

    default void chipPrice(ChipPrice price, RawRecord raw) {}

    default void nameDecision(NameDecision decision, RawRecord raw) {}

    default void sectorCorrection(SectorCorrection correction, RawRecord raw) {}

    default void personLeftOut(PersonLeftOut person, RawRecord raw) {}

    default void givenConcept(GivenConcept concept, RawRecord raw) {}

    /// Puts a record aside.
    ///
    /// @param reason a short stable code, such as `broken-json`
    /// @param detail what is wrong, for a person
    void reject(String reason, String detail, RawRecord raw);
}
