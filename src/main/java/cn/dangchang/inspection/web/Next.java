package cn.dangchang.inspection.web;

/** The answer to a submission: where the page goes on. @param notice what is said there, or null. */
record Next(String next, String notice) {
    static Next to(String address) {
        return new Next(address, null);
    }
}
