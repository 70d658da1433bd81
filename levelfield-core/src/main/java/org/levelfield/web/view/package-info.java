/// What the templates under `src/main/jte` are given: one record a page, with nothing left to decide but the markup.
@NullMarked
package org.levelfield.web.view;

import org.jspecify.annotations.NullMarked;
