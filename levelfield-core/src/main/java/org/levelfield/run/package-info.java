/// What every run has: its progress, its mistakes, its hashes, its provenance.
@NullMarked
package org.levelfield.run;

import org.jspecify.annotations.NullMarked;
