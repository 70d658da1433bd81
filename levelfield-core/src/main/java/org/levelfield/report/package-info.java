/// Answers of measures as people read them: a chart, a sentence, and the whole survey as one static report.
@NullMarked
package org.levelfield.report;

import org.jspecify.annotations.NullMarked;
