// Elsewhere the encoding of file names does not depend on this variable.
return System.getProperty('os.name') == 'Linux'
