package org.verslag.cli;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * Found by Logback: turns it off. A class and no file, since reading a configuration in XML costs more time than many a
 * report.
 */
public final class LogConfigurator extends ContextAwareBase implements Configurator {

    /** Made by {@link java.util.ServiceLoader}. */
    public LogConfigurator() {}

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        Logging.hide(context);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
