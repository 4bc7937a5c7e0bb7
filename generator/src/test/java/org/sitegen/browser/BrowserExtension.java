package org.sitegen.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser and one set of sites for the whole run, one tab for each test; all are closed by the stores they are in. */
final class BrowserExtension implements BeforeEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        assumeTrue(
                Chromium.installed().isPresent(),
                "no browser here: install Chromium, or set CHROME_BIN to the program, to run the browser tests");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Tab.class || type == Sites.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store run = context.getRoot().getStore(NAMESPACE);
        if (parameter.getParameter().getType() == Sites.class) {
            return run.getOrComputeIfAbsent(Sites.class, type -> new Sites(), Sites.class);
        }
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        Tab.class,
                        type -> run.getOrComputeIfAbsent(
                                        Chromium.class,
                                        browser -> Chromium.start(
                                                Chromium.installed().orElseThrow()),
                                        Chromium.class)
                                .newTab(),
                        Tab.class);
    }
}
