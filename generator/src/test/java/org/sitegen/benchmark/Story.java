package org.sitegen.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the Markdown of articles: paragraphs, and now and then what else a keeper writes. */
final class Story {

    private static final List<Phrase> TITLES = Phrase.all(
            "{place}{act}{event} {many}名{people}到場",
            "{office}：{thing}{result}",
            "{event}在{place}{act}，{result}",
            "{place}的{thing}{result}",
            "{name}與{place}的{thing}",
            "{time}{place}{thing}有了新樣子",
            "一位{people}眼中的{place}：{thing}這些年",
            "{office}{act}{event}，{people}可報名",
            "「{thing}」之後，{place}還缺什麼");

    private static final List<Phrase> SENTENCES = Phrase.all(
            "{office}{time}在{place}{act}{event}，到場的{people}有{many}人，{result}。",
            "{place}的{thing}{result}，{office}表示，後續還要{few}個月才能全部完成。",
            "「{thing}從前不是這樣的，」{name}說，「那時{people}都要走到{place}去。」",
            "記者{time}走訪{place}，看到{people}正{manner}整理{thing}的資料。",
            "依{office}的統計，{time}使用{thing}的{people}共{many}人次，比上一年多了{few}成。",
            "{event}由{office}主辦，前後{few}天，報名的{people}來自{place}和鄰近各村。",
            "為了{thing}的事，{office}{manner}拜訪了{many}戶人家，收到{few}份書面意見。",
            "{name}在{place}住了{few}年，他記得{event}最早只有{few}個人參加。",
            "也有{people}提醒，{thing}雖然{result}，夜間的照明和指標仍要補上。",
            "{office}{act}的辦法規定，{people}每月可以申請{few}次，費用由{office}負擔。",
            "雨停以後，{people}{manner}把{thing}的淤泥清走，{place}{time}恢復通行。",
            "{place}是{thing}的起點，老人家說，{event}的鑼聲從這裡一路傳到{place}。",
            "問到經費，{office}的{name}算了一筆帳：{thing}要{many}萬元，其中{few}萬元已經到位。",
            "這是{office}第{few}次{act}{event}，{result}。",
            "{people}帶來的老照片裡，{place}還沒有{thing}，河岸停著{few}條木船。");

    private static final List<Phrase> HEADINGS =
            Phrase.all("{thing}的由來", "{people}怎麼說", "{place}現場", "{office}的說明", "接下來的{event}");
    private static final List<Phrase> ITEMS =
            Phrase.all("{time}：{event}，地點在{place}", "{office}負責{thing}", "名額{many}人，{people}優先", "遇雨改到{place}");
    private static final List<Phrase> CAPTIONS =
            Phrase.all("{event}當天的{place}", "{people}在{place}", "{thing}，攝於{time}", "{office}提供");

    private Story() {}

    /** A title of a length that newspapers use. */
    static String title(Dice dice) {
        while (true) {
            String title = dice.of(TITLES).fill(dice);
            if (title.length() >= 10 && title.length() <= 30) {
                return title;
            }
        }
    }

    static String caption(Dice dice) {
        return dice.of(CAPTIONS).fill(dice);
    }

    /**
     * A body.
     *
     * @param files attachments, most of which will be shown in it
     * @param reference a link to another article, where there is one
     */
    static String body(Dice dice, List<Attached> files, Optional<String> reference) {
        List<String> blocks = paragraphs(dice);
        reference.ifPresent(link -> blocks.add(blocks.size() - 1, "延伸閱讀：" + link + "。"));
        if (blocks.size() > 6 && dice.chance(40)) {
            insert(dice, blocks, "## " + dice.of(HEADINGS).fill(dice));
            insert(dice, blocks, "## " + dice.of(HEADINGS).fill(dice));
        }
        if (dice.chance(25)) {
            insert(dice, blocks, list(dice));
        }
        if (dice.chance(15)) {
            insert(dice, blocks, "> " + dice.of(SENTENCES).fill(dice));
        }
        if (dice.chance(5)) {
            insert(dice, blocks, table(dice));
        }
        for (Attached file : files) {
            if (dice.chance(70)) {
                insert(dice, blocks, "![" + file.caption() + "](/attachments/" + file.file() + ")");
            }
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private static List<String> paragraphs(Dice dice) {
        int length = dice.between(700, 2500);
        int count = dice.between(4, 12);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            paragraphs.add(paragraph(dice, length / count, i == 0 && dice.chance(50)));
        }
        return paragraphs;
    }

    private static String paragraph(Dice dice, int length, boolean emphasis) {
        StringBuilder text = new StringBuilder();
        if (emphasis) {
            text.append("**").append(Word.PLACE.choose(dice)).append("訊** ");
        }
        do {
            text.append(dice.of(SENTENCES).fill(dice));
        } while (text.length() < length);
        return text.toString();
    }

    private static void insert(Dice dice, List<String> blocks, String block) {
        blocks.add(dice.between(1, blocks.size()), block);
    }

    private static String list(Dice dice) {
        List<String> items = new ArrayList<>();
        for (int left = dice.between(3, 6); left > 0; left--) {
            items.add("- " + dice.of(ITEMS).fill(dice));
        }
        return String.join("\n", items);
    }

    private static String table(Dice dice) {
        StringBuilder table = new StringBuilder("| 地點 | 項目 | 數量 |\n| --- | --- | ---: |");
        for (int left = dice.between(3, 8); left > 0; left--) {
            table.append("\n| ").append(Word.PLACE.choose(dice));
            table.append(" | ").append(Word.THING.choose(dice));
            table.append(" | ").append(dice.between(1, 999)).append(" |");
        }
        return table.toString();
    }
}
