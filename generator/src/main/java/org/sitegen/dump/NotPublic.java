package org.sitegen.dump;

/** Why a thread or article was not to be seen by everybody. */
enum NotPublic {
    /** In the recycle bin, or its opening post is. */
    DELETED,
    /** Waits for a moderator, or was ignored by one. */
    UNAPPROVED,
    /** Was never posted. */
    DRAFT,
    /** Only for some groups of users. */
    RESTRICTED,
    /** Only for those who paid. */
    PAID,
    /** Only for those who have its password. */
    LOCKED,
    /** Its author or text was banned. */
    BANNED,
    /** Leads to another thread. */
    MOVED,
    /** Has no opening post, or no row of its own. */
    INCOMPLETE
}
