/// The stage `novelty`: what is new in a work, and which concepts burst when, written as tables that measures then
/// count in.
@NullMarked
package org.levelfield.measure.novelty;

import org.jspecify.annotations.NullMarked;
