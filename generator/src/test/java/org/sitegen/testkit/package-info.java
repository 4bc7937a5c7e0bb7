/** What tests share: fixtures, and ways to look at what was built. */
package org.sitegen.testkit;
