/** Turns lines with evidence into a report. Not part of the public API; start with {@code Recogniser}. */
@NullMarked
package org.verslag.recognition;

import org.jspecify.annotations.NullMarked;
