/** Replies of web servers, as a web archive keeps them or as they are fetched, and fetching that harms nobody. */
package org.sitegen.web;
