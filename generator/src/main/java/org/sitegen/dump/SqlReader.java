package org.sitegen.dump;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the statements of a dump: of mysqldump, of phpMyAdmin, or of the board's own backup. What it does not know is passed
 * over; behind damage it goes on with the next statement.
 */
final class SqlReader {

    /** Takes the rows that matter. */
    interface Rows {
        void take(TableName table, Row row) throws IOException;
    }

    private static final Pattern NAMES = Pattern.compile("NAMES\\s*=?\\s*['\"]?(\\w+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern CHARSET =
            Pattern.compile("(?:CHARSET|CHARACTER\\s+SET)\\s*=?\\s*['\"]?(\\w+)", Pattern.CASE_INSENSITIVE);

    private static final Set<String> NO_COLUMN =
            Set.of("primary", "key", "unique", "index", "fulltext", "spatial", "constraint", "foreign", "check");

    /** Beginnings of lines that no value holds behind a raw line feed. */
    private static final String[] STATEMENTS = {
        "INSERT INTO ",
        "INSERT IGNORE ",
        "REPLACE INTO ",
        "CREATE TABLE ",
        "DROP TABLE ",
        "LOCK TABLES ",
        "UNLOCK TABLES"
    };

    private static final int LONGEST_VALUE = 1 << 25;

    private static final int LONGEST_CLAUSE = 4000;

    private final SqlBytes in;
    private final Texts texts;
    private final Rows rows;
    private final LongConsumer damage;
    private final Map<String, List<String>> columns = new HashMap<>();
    private final Map<String, String> charsets = new HashMap<>();
    private final ByteArrayOutputStream value = new ByteArrayOutputStream();
    private boolean isBackupOfBoard;
    private boolean cutOff;

    /**
     * Prepares to read.
     *
     * @param damage receives the line of each damaged place
     */
    SqlReader(SqlBytes in, Texts texts, Rows rows, LongConsumer damage) {
        this.in = in;
        this.texts = texts;
        this.rows = rows;
        this.damage = damage;
    }

    /** Whether the dump ended within a statement. */
    boolean isCutOff() {
        return cutOff;
    }

    void read() throws IOException {
        while (skipBlanks()) {
            try {
                readStatement();
            } catch (DamagedSqlException e) {
                cutOff = e.isCutOff();
                damage.accept(e.line());
                resynchronize();
            }
        }
    }

    /** Passes over white space, comments and the ends of statements; false at the end. */
    private boolean skipBlanks() throws IOException {
        while (true) {
            int b = in.peek();
            if (b == SqlBytes.END) {
                return false;
            }
            if (b == '#' || (b == '-' && in.peek(1) == '-')) {
                String comment = in.restOfLine();
                isBackupOfBoard |= b == '#' && (comment.contains("Identify:") || comment.contains("Discuz"));
            } else if (in.startsWith("/*!")) {
                in.skip(3);
                while (isDigit(in.peek())) {
                    in.read();
                }
            } else if (in.startsWith("/*")) {
                skipComment();
            } else if (in.startsWith("*/")) {
                in.skip(2);
            } else if (b <= ' ' || b == ';' || b == 0xEF || b == 0xBB || b == 0xBF) {
                in.read();
            } else {
                return true;
            }
        }
    }

    private void skipComment() throws IOException {
        in.skip(2);
        while (in.peek() != SqlBytes.END && !in.startsWith("*/")) {
            in.read();
        }
        in.skip(2);
    }

    private void readStatement() throws IOException, DamagedSqlException {
        String word = word();
        switch (word) {
            case "insert", "replace" -> readInsert();
            case "create" -> readCreate();
            case "set" -> {
                Matcher names = NAMES.matcher(clause());
                if (names.find()) {
                    texts.setNamed(names.group(1));
                }
            }
            case "delimiter" -> skipRoutines();
            default -> {
                if (word.isEmpty()) {
                    in.read();
                }
                clause();
            }
        }
    }

    /** Routines and triggers stand between two changes of the delimiter. */
    private void skipRoutines() throws IOException {
        in.restOfLine();
        while (in.peek() != SqlBytes.END) {
            if (in.restOfLine().strip().toUpperCase(Locale.ROOT).startsWith("DELIMITER")) {
                return;
            }
        }
    }

    private String word() throws IOException {
        StringBuilder word = new StringBuilder();
        while (isNamePart(in.peek()) && word.length() < 200) {
            word.append((char) in.read());
        }
        return word.toString().toLowerCase(Locale.ROOT);
    }

    private void skipSpace() throws IOException {
        while (true) {
            int b = in.peek();
            if (b == '/' && in.peek(1) == '*') {
                skipComment();
            } else if (b == SqlBytes.END || b > ' ') {
                return;
            } else {
                in.read();
            }
        }
    }

    /** The rest of a statement, its beginning where it is long. */
    private String clause() throws IOException, DamagedSqlException {
        StringBuilder clause = new StringBuilder();
        for (int b = in.peek(); b != ';' && b != SqlBytes.END; b = in.peek()) {
            if (b == '\'' || b == '"' || b == '`') {
                readQuoted(true);
                append(clause, SqlBytes.ascii(value.toByteArray()));
            } else if (b == '*' && in.peek(1) == '/') {
                in.skip(2);
            } else {
                append(clause, String.valueOf((char) in.read()));
            }
        }
        return clause.toString();
    }

    private static void append(StringBuilder clause, String part) {
        if (clause.length() + part.length() < LONGEST_CLAUSE) {
            clause.append(part);
        }
    }

    private String name() throws IOException, DamagedSqlException {
        skipSpace();
        String name = identifier();
        while (in.peek() == '.') {
            in.read();
            name = identifier();
        }
        return name.toLowerCase(Locale.ROOT);
    }

    private String identifier() throws IOException, DamagedSqlException {
        int b = in.peek();
        if (b != '`' && b != '"') {
            return word();
        }
        readQuoted(true);
        return SqlBytes.ascii(value.toByteArray());
    }

    private void readCreate() throws IOException, DamagedSqlException {
        skipSpace();
        if (!word().equals("table")) {
            clause();
            return;
        }
        skipSpace();
        if (in.startsWith("IF NOT EXISTS")) {
            in.skip(13);
        }
        String table = name();
        skipSpace();
        if (in.peek() != '(') {
            clause();
            return;
        }
        in.read();
        columns.put(table, definitions());
        Matcher charset = CHARSET.matcher(clause());
        charsets.put(table, charset.find() ? charset.group(1) : "");
    }

    private List<String> definitions() throws IOException, DamagedSqlException {
        List<String> names = new ArrayList<>();
        while (true) {
            skipSpace();
            boolean quoted = in.peek() == '`' || in.peek() == '"';
            String name = name();
            if (quoted || !NO_COLUMN.contains(name)) {
                names.add(name);
            }
            if (skipDefinition() == ')') {
                return names;
            }
        }
    }

    /** Passes over a definition; what ended it is returned. */
    private int skipDefinition() throws IOException, DamagedSqlException {
        int depth = 0;
        while (true) {
            int b = in.peek();
            if (b == SqlBytes.END || b == ';') {
                throw damaged();
            }
            if (b == '\'' || b == '"' || b == '`') {
                readQuoted(true);
                continue;
            }
            in.read();
            if (b == '(') {
                depth++;
            } else if (b == ')' || b == ',') {
                if (depth == 0) {
                    return b;
                }
                depth -= b == ')' ? 1 : 0;
            }
        }
    }

    private void readInsert() throws IOException, DamagedSqlException {
        skipSpace();
        while (in.startsWith("INTO ")
                || in.startsWith("IGNORE ")
                || in.startsWith("LOW_PRIORITY ")
                || in.startsWith("DELAYED ")
                || in.startsWith("HIGH_PRIORITY ")) {
            word();
            skipSpace();
        }
        String table = name();
        skipSpace();
        List<String> names = in.peek() == '(' ? columnList() : columns.getOrDefault(table, List.of());
        skipSpace();
        String word = word();
        if (!word.equals("values") && !word.equals("value")) {
            clause();
            return;
        }
        texts.setOfTable(charsets.getOrDefault(table, ""));
        readRows(TableName.of(table), names);
    }

    private List<String> columnList() throws IOException, DamagedSqlException {
        List<String> names = new ArrayList<>();
        do {
            in.read();
            names.add(name());
            skipSpace();
        } while (in.peek() == ',');
        expect(')');
        return names;
    }

    private void readRows(Optional<TableName> table, List<String> names) throws IOException, DamagedSqlException {
        if (table.isPresent() && names.isEmpty()) {
            // Which value belongs to which column is not known: the definition of the table is missing.
            damage.accept(in.line());
        }
        while (true) {
            skipSpace();
            expect('(');
            Map<String, byte[]> values = readValues(table, names);
            if (table.isPresent() && !names.isEmpty()) {
                rows.take(table.get(), new Row(values, texts));
            }
            skipSpace();
            int b = in.peek();
            if (b != ',') {
                if (b != ';' && b != SqlBytes.END && b != 'o' && b != 'O') {
                    throw damaged();
                }
                clause();
                return;
            }
            in.read();
        }
    }

    private Map<String, byte[]> readValues(Optional<TableName> table, List<String> names)
            throws IOException, DamagedSqlException {
        Map<String, byte[]> values = new HashMap<>();
        int column = 0;
        while (true) {
            String name = column < names.size() ? names.get(column) : "";
            boolean wanted = table.isPresent() && table.get().kind().columns().contains(name);
            skipSpace();
            if (readValue(wanted)) {
                values.put(name, value.toByteArray());
            }
            column++;
            skipSpace();
            int b = in.read();
            if (b == ')') {
                if (!names.isEmpty() && column != names.size()) {
                    throw damaged();
                }
                return values;
            }
            if (b != ',') {
                throw damaged();
            }
        }
    }

    /** Reads a value into the buffer; false where it is not wanted or NULL. */
    private boolean readValue(boolean wanted) throws IOException, DamagedSqlException {
        int b = in.peek();
        if (b == '_') {
            // The charset of the value that follows.
            word();
            skipSpace();
            b = in.peek();
        }
        if (b == '\'' || b == '"') {
            readQuoted(wanted);
            return wanted;
        }
        if (b == '0' && (in.peek(1) | 0x20) == 'x') {
            in.skip(2);
            readHex();
            return wanted;
        }
        if ((b | 0x20) == 'x' && in.peek(1) == '\'') {
            in.skip(2);
            readHex();
            expect('\'');
            return wanted;
        }
        return readBare() && wanted;
    }

    private void readHex() throws IOException {
        value.reset();
        int high = -1;
        for (int digit = Character.digit(in.peek(), 16); digit >= 0; digit = Character.digit(in.peek(), 16)) {
            in.read();
            if (high < 0) {
                high = digit;
            } else {
                value.write(high << 4 | digit);
                high = -1;
            }
        }
    }

    /** Reads a number, NULL or the call of a function; false where it is not a number. */
    private boolean readBare() throws IOException, DamagedSqlException {
        value.reset();
        int depth = 0;
        while (true) {
            int b = in.peek();
            if (b == SqlBytes.END || b == ';' || b == '\'' || b == '`') {
                throw damaged();
            }
            if (depth == 0 && (b == ',' || b == ')' || b <= ' ')) {
                break;
            }
            depth += b == '(' ? 1 : b == ')' ? -1 : 0;
            value.write(in.read());
            if (value.size() > LONGEST_CLAUSE) {
                throw damaged();
            }
        }
        String written = SqlBytes.ascii(value.toByteArray());
        if (written.isEmpty()) {
            throw damaged();
        }
        return isDigit(written.charAt(written.length() - 1));
    }

    /** Reads what stands between quotes, with its escapes resolved, into the buffer, or past it. */
    private void readQuoted(boolean keeps) throws IOException, DamagedSqlException {
        value.reset();
        int quote = in.read();
        boolean tricky = texts.hasTrickyBytes() && !isBackupOfBoard && quote != '`';
        while (true) {
            int b = in.read();
            if (b == SqlBytes.END) {
                throw damaged();
            }
            if (b == quote) {
                if (in.peek() != quote) {
                    return;
                }
                in.read();
            } else if (b == '\\' && quote != '`') {
                b = unescaped(in.read());
            } else if (b == '\n' && isStatementAhead()) {
                throw damaged();
            } else if (tricky && b > 0x80 && b < 0xFF && isTrail(in.peek())) {
                put(b, keeps);
                b = in.read();
            }
            put(b, keeps);
        }
    }

    private void put(int b, boolean keeps) throws IOException, DamagedSqlException {
        if (keeps) {
            if (value.size() >= LONGEST_VALUE) {
                throw damaged();
            }
            value.write(b);
        }
    }

    private static int unescaped(int b) {
        return switch (b) {
            case '0' -> 0;
            case 'b' -> '\b';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'Z' -> 0x1A;
            default -> Math.max(b, 0);
        };
    }

    private static boolean isTrail(int b) {
        return b >= 0x40 && b <= 0xFE && b != 0x7F;
    }

    private boolean isStatementAhead() throws IOException {
        for (String statement : STATEMENTS) {
            if (in.startsWith(statement)) {
                return true;
            }
        }
        return false;
    }

    /** Goes on to the next line that begins a statement. */
    private void resynchronize() throws IOException {
        while (in.peek() != SqlBytes.END && !isStatementAhead()) {
            in.restOfLine();
        }
    }

    private void expect(char sign) throws IOException, DamagedSqlException {
        if (in.peek() != sign) {
            throw damaged();
        }
        in.read();
    }

    private DamagedSqlException damaged() throws IOException {
        return new DamagedSqlException(in.line(), in.peek() == SqlBytes.END);
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    private static boolean isNamePart(int b) {
        return b == '_' || b == '$' || isDigit(b) || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }
}
