/**
 * Reports as tables: {@link org.verslag.export.csv.CsvExporter} writes them as CSV, and {@link
 * org.verslag.export.csv.ReportTable} gives their columns and rows to exporters of other formats for tables.
 */
@NullMarked
package org.verslag.export.csv;

import org.jspecify.annotations.NullMarked;
