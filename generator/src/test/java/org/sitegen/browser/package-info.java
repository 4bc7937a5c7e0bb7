/**
 * The site in a real browser. The tests drive Chromium over its DevTools protocol and are skipped where there is none.
 *
 * <p>{@link org.sitegen.browser.BrowserTest} marks a class of them; its methods ask for a {@link org.sitegen.browser.Tab} of
 * their own and for the {@link org.sitegen.browser.Sites} that all share.
 */
package org.sitegen.browser;
