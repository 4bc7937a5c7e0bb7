/**
 * The files of a site that programs read: feeds, sitemap, robots.txt, the archive as data, redirect rules, and the pages that
 * stand at old addresses. Each depends on the plan alone, feeds also on the text of their articles, and is written as a stream.
 */
package org.sitegen.feed;
