package org.sitegen;

import org.sitegen.plan.Page;

/** Where rendered pages go. Safe for use by many threads. */
interface PageSink {

    /** Takes every page, and keeps none. */
    PageSink NOWHERE = new PageSink() {
        @Override
        public boolean has(Page page) {
            return false;
        }

        @Override
        public void take(Page page, byte[] html) {
            // Only what is wrong with the page was asked for.
        }
    };

    /** Whether the page is there already, as it would be rendered; then it need not be. */
    boolean has(Page page);

    /** Takes a page in UTF-8. */
    void take(Page page, byte[] html);
}
