@NullMarked
package org.levelfield.report;

import org.jspecify.annotations.NullMarked;
