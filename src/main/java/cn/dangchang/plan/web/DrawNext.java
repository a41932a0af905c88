package cn.dangchang.plan.web;

/** Where the page goes on once the submission is accepted. */
public record DrawNext(String next) {
    static DrawNext to(String address) {
        return new DrawNext(address);
    }
}
