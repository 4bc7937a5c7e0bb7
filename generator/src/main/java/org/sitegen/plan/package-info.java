/**
 * The page plan: every file that a site will have, known before any page is rendered; and where links lead, which only the
 * plan can tell.
 */
package org.sitegen.plan;
