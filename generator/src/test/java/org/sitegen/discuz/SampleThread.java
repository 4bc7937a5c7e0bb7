package org.sitegen.discuz;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A thread that generated pages tell of.
 *
 * @param author the name; empty for none
 * @param isDeleted whether the board calls its author deleted
 * @param paragraphs its text
 */
record SampleThread(
        String site,
        String siteName,
        String forum,
        long tid,
        long pid,
        String title,
        String author,
        boolean isDeleted,
        LocalDateTime date,
        List<String> paragraphs,
        List<File> files,
        List<Reply> replies) {

    /** An attachment; pictures stand in the text, files behind it. */
    record File(long aid, String name, long downloads, String size, boolean isPicture) {

        String path() {
            return "data/attachment/forum/202205/07/0852" + aid + "k7w2m4qx9dzp3b6n"
                    + name.substring(name.lastIndexOf('.'));
        }
    }

    record Reply(long pid, String author, LocalDateTime date, String text) {}

    private static final String[] SC_PLACES = {"滨城", "沾化", "青竹", "马鞍", "望湖", "渔港", "云岭", "清河"};
    private static final String[] TC_PLACES = {"濱城", "霑化", "青竹", "馬鞍", "望湖", "漁港", "雲嶺", "清河"};
    private static final String[] SC_ACTS = {
        "召开创建动员大会", "启动古树普查", "调整供水时间", "公布学区划分（2022年）", "举办书市 - 第三届", "通报测评结果", "AQI<50 & 天气", "\"春天的故事\"朗读会"
    };
    private static final String[] TC_ACTS = {
        "召開創建動員大會", "啟動古樹普查", "調整供水時間", "公佈學區劃分（2022年）", "舉辦書市 - 第三屆", "通報測評結果", "AQI<50 & 天氣", "\"春天的故事\"朗讀會"
    };
    private static final String[] SC_WORDS = {
        "会议指出", "要坚持目标导向", "各级各有关部门要紧密结合", "创城工作领导小组要统筹协调", "实行闭环管理", "全县7个乡镇(街道)参加", "开发区设分会场", "动员全市上下", "数据已更正"
    };
    private static final String[] TC_WORDS = {
        "會議指出", "要堅持目標導向", "各級各有關部門要緊密結合", "創城工作領導小組要統籌協調", "實行閉環管理", "全縣7個鄉鎮(街道)參加", "開發區設分會場", "動員全市上下", "數據已更正"
    };
    private static final String[] SC_NAMES = {"滨州在线", "湖城记者站", "水务小李", "云岭融媒", "老船工", "Reader_07", "张三 (记者)"};
    private static final String[] TC_NAMES = {"濱州在線", "湖城記者站", "水務小李", "雲嶺融媒", "老船工", "Reader_07", "張三 (記者)"};

    static SampleThread random(Random random, long tid, boolean isTraditional) {
        String[] places = isTraditional ? TC_PLACES : SC_PLACES;
        String[] words = isTraditional ? TC_WORDS : SC_WORDS;
        String[] names = isTraditional ? TC_NAMES : SC_NAMES;
        long pid = tid * 10;
        LocalDateTime date = LocalDateTime.of(2010, 1, 1, 0, 0).plusSeconds(random.nextLong(400_000_000L));
        String title = pick(random, places) + tid + pick(random, isTraditional ? TC_ACTS : SC_ACTS);
        boolean isDeleted = random.nextInt(10) == 0;
        String author = !isDeleted && random.nextInt(8) == 0 ? "" : pick(random, names);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            StringBuilder text = new StringBuilder(pick(random, places));
            for (int j = 0; j < 4 + random.nextInt(8); j++) {
                text.append(pick(random, words)).append(j % 2 == 0 ? "，" : "。");
            }
            paragraphs.add(text.append(i).toString());
        }
        List<File> files = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            boolean isPicture = random.nextBoolean();
            String name = pick(random, places) + (isPicture ? i + ".jpg" : "(" + i + ").doc");
            files.add(
                    new File(tid * 10 + i, name, random.nextInt(500), (1 + random.nextInt(900)) + ".5 KB", isPicture));
        }
        List<Reply> replies = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            replies.add(new Reply(
                    pid + 1 + i, pick(random, names), date.plusHours(i + 1L), "REPLY " + pick(random, words)));
        }
        return new SampleThread(
                "http://bbs.board" + tid % 3 + ".example/",
                isTraditional ? "濱海論壇" : "滨海论坛",
                isTraditional ? "本地新聞" : "本地新闻",
                tid,
                pid,
                title,
                author,
                isDeleted,
                date,
                List.copyOf(paragraphs),
                List.copyOf(files),
                List.copyOf(replies));
    }

    private static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }
}
