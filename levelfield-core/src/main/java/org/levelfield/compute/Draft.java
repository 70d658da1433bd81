package org.levelfield.compute;

import java.util.List;
import org.levelfield.compute.quantity.LogNormal;
import org.levelfield.compute.text.Mention;

/// An estimate with what it stands on, before its words are looked up.
record Draft(LogNormal flop, Method method, List<Mention> from, List<String> assumptions) {}
