/** Sets generated reports as PDF in the look of official publications, and reads them back. */
package org.verslag.checks.pdf;
