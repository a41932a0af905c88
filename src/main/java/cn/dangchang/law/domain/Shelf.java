package cn.dangchang.law.domain;

import com.fasterxml.jackson.databind.JsonNode;

/** Takes reference files of one sort into its table. */
public interface Shelf {
    boolean takes(String file);

    /** Places what the file says; what it said before stays readable. @param edition counts the contents this file has had. */
    void place(String file, JsonNode content, int edition);
}
