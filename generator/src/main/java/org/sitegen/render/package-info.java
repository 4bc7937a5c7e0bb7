/**
 * Views to pages through FreeMarker, hardened: a template reaches the view and the theme's files, and no class, method,
 * file, clock or network; it ends in bounded time and space.
 */
package org.sitegen.render;
