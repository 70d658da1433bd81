/// The HTTP API as it is declared, and its description after OpenAPI 3.1.
@NullMarked
package org.levelfield.web.openapi;

import org.jspecify.annotations.NullMarked;
