package cn.dangchang.documents.sheets;

import java.time.LocalDate;

/** Days in words: 二〇二六年十月八日. */
final class ChineseDay {
    private static final String[] DIGITS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private ChineseDay() {}

    static String inWords(LocalDate day) {
        var year = new StringBuilder();
        String.valueOf(day.getYear()).chars().forEach(digit -> year.append(DIGITS[digit - '0']));
        return year + "年" + number(day.getMonthValue()) + "月" + number(day.getDayOfMonth()) + "日";
    }

    /** @param count from 1 to 99 */
    static String number(int count) {
        var tens = count < 10 ? "" : (count < 20 ? "" : DIGITS[count / 10]) + "十";
        return tens + (count % 10 == 0 ? "" : DIGITS[count % 10]);
    }
}
