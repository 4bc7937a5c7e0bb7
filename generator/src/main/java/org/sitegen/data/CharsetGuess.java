package org.sitegen.data;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.Optional;
import org.sitegen.text.CodePoints;

/**
 * What Chinese text in an unnamed charset most likely is.
 *
 * <p>Each candidate that can decode all of the bytes is scored by how common its characters are in Chinese, of either
 * script; text read in the wrong charset is full of rare ones.
 *
 * @param name the charset as {@code iconv} knows it
 * @param text the text read in it
 */
record CharsetGuess(String name, String text) {

    private static final double ENOUGH = 0.1;

    /** Charsets in order of preference: iconv's name, Java's name. Windows' Big5 has all of Big5. */
    private static final String[][] CANDIDATES = {
        {"GB18030", "GB18030"}, {"BIG5", "x-windows-950"}, {"UTF-16LE", "UTF-16LE"}, {"UTF-16BE", "UTF-16BE"}
    };

    /** The likeliest reading; empty where none is likely at all. */
    static Optional<CharsetGuess> of(byte[] bytes) {
        Optional<CharsetGuess> best = Optional.empty();
        double bestScore = ENOUGH;
        for (String[] candidate : CANDIDATES) {
            Optional<String> text = Decoder.strict(bytes, Charset.forName(candidate[1]));
            double score = text.map(CharsetGuess::score).orElse(0.0);
            if (score > bestScore) {
                bestScore = score;
                best = Optional.of(new CharsetGuess(candidate[0], text.orElseThrow()));
            }
        }
        return best;
    }

    /** From -1 to 1: the mean over all characters that are not ASCII. Text in ASCII alone scores as certain. */
    private static double score(String text) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 && c != '\n' && c != '\r' && c != '\t') {
                return -1;
            }
            if (c >= 0x80) {
                sum += Commonness.INSTANCE.of(c);
                count++;
            }
        }
        return count == 0 ? (text.isEmpty() ? -1 : 1) : sum / count;
    }

    /** How common a character is; made at the first need, as most archives have none. */
    private static final class Commonness {

        private static final Commonness INSTANCE = new Commonness();

        /** The most frequent characters of news and forums, in both scripts. */
        private static final String FREQUENT = "的一是在不了有和人這这中大為为上個个國国我以要他時时來来用們们生到作地於于出就分對对成會会可主發发年動动同工也能下"
                + "過过子說说產产種种面而方後后多定行學学法所民得經经十三之進进著着等部度家電电力裡里如水化高自二理起小物現现實实加量都兩两體体制機机當当使點点"
                + "從从業业本去把性好應应開开它合還还因由其些然前外天政四日那社義义事平形相全表間间樣样與与關关各重新線线內内數数正心反你明看原又麼么利比或但質质"
                + "氣气第向道命此變变條条只沒没結结解問问意建月公無无系軍军很情者最立代想已通並并提直題题黨党程展五果料象員员革位入常文總总次品式活設设及管特件"
                + "長长求老頭头基資资邊边流路級级少圖图山統统接知較较將将組组見见計计別别她手角期根論论運运農农指幾几九區区強强放決决西被幹干做必戰战先回則则"
                + "任取據据處处隊队南給给色光門门即保治北造百規规熱热領领七海口東东導导器壓压志世金增爭争濟济階阶油思術术極极交受聯联什認认六共權权收證证改清"
                + "己美再採采轉转更單单風风切打白教速花帶带安場场身車车例真務务具萬万每目至達达走積积示議议聲声報报鬥斗完類类八離离華华名確确才科張张信馬马節节"
                + "話话米整空元況况今集溫温傳传土許许步群廣广石記记需段研界拉林律叫且究觀观越織织裝装影算低持音眾众書书布復复容兒儿須须際际商非驗验連连斷断深難难"
                + "近礦矿千週周委素技備备半辦办青省列習习響响約约支般史感勞劳便團团往酸歷历市克何除消構构府稱称太準准精值號号率族維维劃划選选標标寫写存候毛親亲"
                + "快效斯院查江型眼王按格養养易置派層层片始卻却專专狀状育廠厂京識识適适屬属圓圆包火住調调滿满縣县局照參参紅红細细引聽听該该鐵铁價价嚴严首底液官"
                + "德隨随病蘇苏失爾尔死講讲配女黃黄推顯显談谈罪神藝艺呢席含企望密批營营項项防舉举球英氧勢势告李台落木幫帮輪轮破亞亚師师圍围注遠远字材排供河態态"
                + "封另施減减樹树溶怎止案言士均武固葉叶魚鱼波視视僅仅費费緊紧愛爱左章早朝害續续輕轻服試试食充兵源判護护司足某練练差致板田降黑犯負负擊击范範繼继"
                + "興兴似餘余堅坚曲輸输修故城夫夠够送筆笔船佔占右財财吃富春職职覺觉漢汉畫画功巴跟雖虽雜杂飛飞檢检吸助升陽阳互初創创抗考投壞坏策古徑径換换未跑留"
                + "鋼钢曾端責责站簡简述錢钱副盡尽帝射草衝冲承獨独令限阿宣環环雙双請请超微讓让控州良軸轴找否紀纪益依優优頂顶礎础載载倒房突坐粉敵敌略客袁冷勝胜絕绝"
                + "析塊块劑剂測测絲丝協协訴诉念陳陈仍羅罗鹽盐友洋錯错苦夜刑移頻频逐靠混母短皮終终聚汽村雲云哪既距衛卫停烈央察燒烧迅境若印洲刻括激孔搞甚室待核校散"
                + "侵吧甲遊游久菜味舊旧模湖貨货損损預预阻毫普穩稳乙媽妈植息擴扩銀银語语揮挥酒守拿序紙纸醫医缺雨嗎吗針针劉刘啊急唱誤误訓训願愿審审附獲获茶鮮鲜糧粮"
                + "網网站論论壇坛版帖載载次數数附件濱滨博題题標标作者圖图片轉转貼贴回覆复樓楼主閱阅讀读";

        private static final String PUNCTUATION = "，。、；：！？「」『』（）《》〈〉【】“”‘’…—·～　％";

        private final BitSet frequent = new BitSet(0x10000);
        private final BitSet known = new BitSet(0x10000);

        private Commonness() {
            FREQUENT.chars().forEach(frequent::set);
            addKnown("GB18030", 0xB0, 0xD7, 0xA1);
            addKnown("x-windows-950", 0xA4, 0xC6, 0x40);
        }

        /** The first plane of a two-byte charset holds its common characters. */
        private void addKnown(String charset, int firstLead, int lastLead, int firstTrail) {
            for (int lead = firstLead; lead <= lastLead; lead++) {
                for (int trail = firstTrail; trail <= 0xFE; trail++) {
                    Decoder.strict(new byte[] {(byte) lead, (byte) trail}, Charset.forName(charset))
                            .filter(text -> text.length() == 1 && CodePoints.isUsualHan(text.charAt(0)))
                            .ifPresent(text -> known.set(text.charAt(0)));
                }
            }
        }

        double of(char c) {
            if (frequent.get(c)) {
                return 1;
            }
            if (PUNCTUATION.indexOf(c) >= 0) {
                return 0.7;
            }
            if (known.get(c)) {
                return 0.3;
            }
            return CodePoints.isUsualHan(c) || isWide(c) ? -0.3 : -1;
        }

        private static boolean isWide(char c) {
            return (c >= 0x2010 && c <= 0x2642) || (c >= 0x3000 && c <= 0x30FF) || (c >= 0xFF01 && c <= 0xFF5E);
        }
    }
}
