/** Work spread over threads. */
package org.sitegen.work;
