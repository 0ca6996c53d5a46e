/**
 * Reports as JSON: {@link org.verslag.export.json.JsonExporter} writes one, {@link
 * org.verslag.export.json.JsonLinesExporter} writes many, one a line, and {@link
 * org.verslag.export.json.JsonReportParser} reads one back, equal to what was written.
 *
 * <p>The layout is described by the JSON Schema {@code verslag-report.schema.json} beside these classes. What a report
 * does not know has no field. Names and values are stable within a major version of the layout; a minor version adds
 * fields and values, which older readers tolerate.
 */
@NullMarked
package org.verslag.export.json;

import org.jspecify.annotations.NullMarked;
