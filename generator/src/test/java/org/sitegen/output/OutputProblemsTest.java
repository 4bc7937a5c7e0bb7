package org.sitegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sitegen.problem.Message;

class OutputProblemsTest {

    private static final Path FILE = Path.of("site", "index.html");

    private static Message failed(IOException failure) {
        return OutputProblems.failed(FILE, failure);
    }

    private static FileSystemException because(String reason) {
        return new FileSystemException(FILE.toString(), null, reason);
    }

    @Test
    void saysThatPermissionIsMissing() {
        assertThat(failed(new AccessDeniedException(FILE.toString())).en()).startsWith("Permission denied: " + FILE);
        assertThat(failed(because("Operation not permitted")).zhHant()).startsWith("沒有讀寫 " + FILE + " 的權限");
    }

    @Test
    void saysThatTheDiskIsFull() {
        assertThat(failed(new IOException("No space left on device")).en())
                .startsWith("The disk is full: cannot write " + FILE);
        assertThat(failed(because("Disk quota exceeded")).zhHans()).startsWith("磁盘已满，无法写入 " + FILE);
    }

    @Test
    void saysThatTheFileSystemIsReadOnly() {
        assertThat(failed(because("Read-only file system")).zhHant()).startsWith("檔案系統是唯讀的");
    }

    @Test
    void saysThatTheNameIsTooLongWhateverTheSystemSays() {
        Path path = Path.of("x".repeat(256));
        assertThat(OutputProblems.failed(path, because("檔案名稱太長")).zhHant()).startsWith("檔名太長");
    }

    @Test
    void saysThatTooManyFilesAreOpen() {
        assertThat(failed(because("Too many open files")).zhHans()).contains("ulimit -n");
    }

    @Test
    void saysThatAFileIsGone() {
        assertThat(failed(new NoSuchFileException(FILE.toString())).en()).startsWith(FILE + " is gone");
    }

    @Test
    void passesOnTheWordsOfTheSystemForAllElse() {
        assertThat(failed(because("Input/output error")))
                .isEqualTo(new Message(
                        "無法讀寫 " + FILE + "，系統說：Input/output error。請排除原因後再建置一次。",
                        "无法读写 " + FILE + "，系统提示：Input/output error。请排除原因后再构建一次。",
                        "Cannot read or write " + FILE + ": Input/output error. Remove the cause, and build again."));
        assertThat(failed(new IOException()).en()).contains("IOException");
    }
}
