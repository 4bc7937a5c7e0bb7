/**
 * The files of a site that programs read: feeds, sitemap, robots.txt, the archive as data, redirect rules, and the pages that
 * stand at old addresses. Each is a function of the plan alone and is written as a stream.
 */
package org.sitegen.feed;
