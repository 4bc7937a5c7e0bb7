/**
 * Drawings of numbers as inline SVG, made at build time. They take their colour from the text around them and carry
 * classes for a theme to style; a page shows the same numbers as a table beside each.
 */
package org.sitegen.chart;
