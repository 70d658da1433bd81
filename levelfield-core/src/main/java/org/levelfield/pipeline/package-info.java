/// The flow from inputs to a published field. [org.levelfield.pipeline.Landscape] is the file to read first.
@NullMarked
package org.levelfield.pipeline;

import org.jspecify.annotations.NullMarked;
