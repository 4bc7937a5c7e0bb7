/** From pages of the plan to what their templates see: every date, number and address written out. */
package org.sitegen.present;
