/**
 * What a layout parser hands to the recogniser: lines with evidence. A parser knows a file format and nothing of
 * parliament; the recogniser knows parliament and nothing of files. Start with {@link org.verslag.layout.Layout} and
 * {@link org.verslag.layout.Line}.
 *
 * <p>Evidence is normalised, so that one grammar serves every format, and simply absent where a format does not know it.
 * This package is incubating: it may still change while more formats and types of report are added.
 */
@NullMarked
package org.verslag.layout;

import org.jspecify.annotations.NullMarked;
