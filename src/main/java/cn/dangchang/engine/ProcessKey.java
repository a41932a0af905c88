package cn.dangchang.engine;

/** Key of a process model; equal to its file name. */
public record ProcessKey(String value) {
    @Override
    public String toString() {
        return value;
    }
}
