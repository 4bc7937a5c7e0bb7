/** Sites behind real web servers, with the rules that a build writes for them. */
package org.sitegen.server;
