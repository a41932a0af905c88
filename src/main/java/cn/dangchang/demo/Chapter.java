package cn.dangchang.demo;

/** One part of the story, played in one transaction of its own. */
public interface Chapter {
    /** @return the name under which it is remembered that it was played. */
    default String title() {
        return getClass().getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }

    void play(Stage stage);
}
