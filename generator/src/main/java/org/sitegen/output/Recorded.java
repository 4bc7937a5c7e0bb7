package org.sitegen.output;

import org.sitegen.store.FileStamp;

/** What is known of a file of the site that a build has put into its place. */
sealed interface Recorded {

    /** The stamp that it got. */
    FileStamp stamp();

    /**
     * A file that was made.
     *
     * @param fingerprint what it was made from
     * @param stamp the stamp that it got
     */
    record Made(long fingerprint, FileStamp stamp) implements Recorded {

        /** Written out, since each page that is kept is compared before the generated method is compiled. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Made made && fingerprint == made.fingerprint && stamp.equals(made.stamp);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(fingerprint);
        }
    }

    /**
     * A file that was copied.
     *
     * @param source the absolute path of the file outside
     * @param from its stamp before its bytes were read
     * @param stamp the stamp that the copy got
     */
    record Copied(String source, FileStamp from, FileStamp stamp) implements Recorded {

        /**
         * Whether the source can have changed since without a new stamp: not if it was at rest for longer than the
         * coarsest tick of a file system's clock when the file of the site was written.
         */
        boolean isSettled() {
            return from.isSettledAt(stamp.modifiedNanos());
        }
    }
}
