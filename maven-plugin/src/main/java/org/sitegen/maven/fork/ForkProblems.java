package org.sitegen.maven.fork;

import org.sitegen.problem.Message;

/** What can be wrong with the child. */
final class ForkProblems {

    private ForkProblems() {}

    static Message notStarted(String java, String reason) {
        return new Message(
                "無法啟動 Java（" + java + "）：" + reason
                        + "。請檢查 -Dsite-gen.jvm-args，或加上 -Dsite-gen.fork=false，改在 Maven 的 Java 裡執行。",
                "无法启动 Java（" + java + "）：" + reason
                        + "。请检查 -Dsite-gen.jvm-args，或加上 -Dsite-gen.fork=false，改在 Maven 的 Java 里运行。",
                "Java (" + java + ") could not be started: " + reason
                        + ". Look at -Dsite-gen.jvm-args, or run in Maven's own Java with -Dsite-gen.fork=false.");
    }

    static Message endedEarly(int status, String said) {
        String why = said.isEmpty() ? "" : ": " + said;
        String whyChinese = said.isEmpty() ? "" : "：" + said;
        return new Message(
                "執行 site-gen 的 Java 沒有做完就結束了（狀態 " + status + whyChinese
                        + "）。它可能是被系統或別人終止的，例如因為記憶體不足。請再執行一次，或加上 -Dsite-gen.fork=false，改在 Maven 的 Java 裡執行。",
                "运行 site-gen 的 Java 没有做完就结束了（状态 " + status + whyChinese
                        + "）。它可能是被系统或别人终止的，例如因为内存不足。请再运行一次，或加上 -Dsite-gen.fork=false，改在 Maven 的 Java 里运行。",
                "The Java that ran site-gen ended before it was done (status " + status + why
                        + "). The system or somebody may have ended it, for want of memory perhaps. Run again, or run in"
                        + " Maven's own Java with -Dsite-gen.fork=false.");
    }

    static Message interrupted() {
        return new Message("執行中斷了。請再執行一次。", "运行中断了。请再运行一次。", "The run was interrupted. Run again.");
    }
}
