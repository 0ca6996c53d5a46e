/**
 * What a plugin implements: {@link org.verslag.spi.LayoutParser} or {@link org.verslag.spi.ReportParser} to read an input
 * format, {@link org.verslag.spi.ReportExporter} to write an output format. A plugin is one class with a public
 * constructor without parameters, registered for {@link java.util.ServiceLoader} both in {@code META-INF/services} and, if
 * it has one, in its module descriptor. It holds no state and is used by many threads at once.
 *
 * <p>This package is incubating: it may still change until every type of report is read.
 */
@NullMarked
package org.verslag.spi;

import org.jspecify.annotations.NullMarked;
