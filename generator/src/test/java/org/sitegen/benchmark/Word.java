package org.sitegen.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The words that fill the gaps of a {@link Phrase}. The town of Qingdu (青渡) and all that happens there are made up. */
enum Word {
    PLACE("青渡 南渡口 柳堤街 東水門 竹園里 石橋鎮 三汊河 雲台山 白鷺灘 舊糧倉 桐花巷 北站前 鐵匠街 楓林路 月牙湖 文昌閣 西市場 "
            + "漁人碼頭 梅嶺村 沙洲鄉 晒穀場 鐘樓廣場 新墾區 鹽倉路 蘆花蕩 杏壇中學 紡車巷 大榕樹下"),
    OFFICE("鎮公所 水務處 縣立圖書館 地方史研究會 農會 衛生所 消防分隊 氣象測站 公共汽車公司 漁業合作社 縣立醫院 青渡中學 文化館 "
            + "渡輪公司 郵政支局 環境保護處 體育總會 紅茶產銷班 志工協會 縣檔案館 校友會 巡河隊 商會 電力服務站"),
    PEOPLE("鎮民 學生 船工 茶農 護士 老師 退休工人 攤商 志工 年輕父母 攝影同好 遊客 單車騎士 漁民 返鄉青年 小學生 合唱團員 木匠 郵差 校工"),
    EVENT("龍舟賽 茶葉品評會 夜讀活動 河岸清潔日 防汛演練 老照片展 社區健行 二手書市 義診 開學典禮 橋梁檢測 元宵燈會 口述歷史訪談 "
            + "稻作體驗 家庭運動會 候鳥調查 古井修復 戲曲公演 交通安全課 木工教室 用水普查 樹木普查 地方志座談會 渡口百年紀念"),
    ACT("舉行 籌備 恢復 完成 推動 試辦 擴大 延長 支持 檢討 記錄 公布"),
    THING("防洪牆 渡輪航線 圖書室 紅茶園 舊車站 自行車道 灌溉渠 夜間門診 市場頂棚 路燈 兒童公園 老戲台 汙水管 社區食堂 數位檔案 "
            + "風雨球場 校車 水文站 碼頭棧橋 果菜集貨場 公共浴室 氣象站 河濱步道 石板路"),
    RESULT("比預定提早完工 獲得熱烈迴響 仍有改進空間 吸引鄰鎮居民前來 花費低於預算 重新開放使用 創下歷年新高 順利落幕 預計下月啟用 成為今年的話題 保留了原貌 將延長一季"),
    MANNER("仔細地 耐心地 分批 冒雨 利用週末 連夜 逐戶 一筆一筆地 輪流 默默地"),
    TIME("上週六 清明前後 入秋以來 昨日清晨 本月中旬 連續三天 梅雨季前 年初至今 傍晚六點 暑假開始後 中秋當晚 今年第一季 颱風過後 開館當天 農曆年前 收成期間"),
    NAME(List.of()),
    MANY(IntStream.rangeClosed(21, 960).mapToObj(Integer::toString).toList()),
    FEW(IntStream.rangeClosed(2, 38).mapToObj(Integer::toString).toList());

    private static final List<String> SURNAMES = split("林 陳 黃 張 李 王 吳 劉 蔡 楊 許 鄭 謝 郭 洪 邱 曾 廖 賴 徐 周 葉 蘇 莊");
    private static final List<String> GIVEN = split("文彬 玉梅 志遠 雅琴 家豪 秀蘭 明哲 淑芬 子安 采薇 建成 月娥 冠宇 思齊 春桃 水木");

    /** The twelve categories of the archive. */
    static final List<String> CATEGORIES = split("鎮政 河川 教育 農事 漁業 交通 醫療 文史 體育 市集 天氣 人物");

    private static final List<String> TOPICS = split("防汛 渡輪 紅茶 校園 市場 古蹟 候鳥 義診 龍舟 道路 圖書 用水 長照 攝影 地方志 戲曲 燈會 志工 木工 天氣");
    private static final int TAGS = 500;

    @SuppressWarnings("ImmutableEnumChecker") // All these lists are unmodifiable.
    private final List<String> words;

    Word(String words) {
        this(split(words));
    }

    Word(List<String> words) {
        this.words = words;
    }

    private static List<String> split(String words) {
        return List.of(words.split(" ", -1));
    }

    /** The kind of word that a phrase names. */
    static Word named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String choose(Dice dice) {
        return this == NAME ? dice.of(SURNAMES) + dice.of(GIVEN) : dice.of(words);
    }

    /** Tags, the most common first: subjects, then subjects at a place. */
    static List<String> tags() {
        List<String> tags = new ArrayList<>(TOPICS);
        TOPICS.forEach(topic -> PLACE.words.forEach(place -> tags.add(place + topic)));
        return List.copyOf(tags.subList(0, TAGS));
    }

    /** Authors, the busiest first: desks of the paper, then people. */
    static List<String> authors() {
        List<String> authors = new ArrayList<>(split("青渡週報 本報記者 河訊編輯室 通訊組"));
        GIVEN.forEach(given -> SURNAMES.forEach(surname -> authors.add(surname + given)));
        return List.copyOf(authors);
    }
}
