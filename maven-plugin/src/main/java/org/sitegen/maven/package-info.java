/** The goals: parameters in, a build that goes on or fails out. */
package org.sitegen.maven;
