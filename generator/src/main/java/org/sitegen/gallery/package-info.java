/**
 * Thumbnails of pictures: which there will be, known from the heads of the files alone, and later their bytes.
 *
 * <p>A thumbnail's name comes from the digest of its picture and from the recipe, so equal pictures share theirs, and a name
 * never has other bytes. The bytes are those of the Java runtime's own JPEG and PNG writers: the same runtime makes the same
 * bytes at any number of threads.
 */
package org.sitegen.gallery;
