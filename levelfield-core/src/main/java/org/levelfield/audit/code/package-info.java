/// Whether the code of a paper can be found and run: a checklist over a repository or what is recorded of it.
@NullMarked
package org.levelfield.audit.code;

import org.jspecify.annotations.NullMarked;
