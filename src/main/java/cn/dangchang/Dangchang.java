package cn.dangchang;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product; nothing else. */
@SpringBootApplication
public class Dangchang {
    public static void main(String[] args) {
        SpringApplication.run(Dangchang.class, args);
    }
}
