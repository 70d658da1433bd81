/// How measures are drawn and put into a sentence. [Charts] is the one place that knows measures by name.
@NullMarked
package org.levelfield.web.chart;

import org.jspecify.annotations.NullMarked;
