/// The command: one thin class a verb. The only place that writes to standard output or ends the process.
@NullMarked
package org.levelfield.cli;

import org.jspecify.annotations.NullMarked;
