package org.sitegen;

import org.sitegen.plan.Page;

/** Where rendered pages go. Safe for use by many threads. */
interface PageSink {

    /** Takes every page, and keeps none. */
    PageSink NOWHERE = new PageSink() {
        @Override
        public long fingerprint(Page page) {
            return 0;
        }

        @Override
        public boolean has(Page page, long fingerprint) {
            return false;
        }

        @Override
        public void take(Page page, long fingerprint, byte[] html) {
            // Only what is wrong with the page was asked for.
        }
    };

    /** Stands for all that a page is made from. */
    long fingerprint(Page page);

    /** Whether the page is there already, as it would be rendered; then it need not be. */
    boolean has(Page page, long fingerprint);

    /** Takes a page in UTF-8. */
    void take(Page page, long fingerprint, byte[] html);
}
