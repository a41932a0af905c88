package cn.dangchang.penalty;

/** The four cases in which closing is proposed (安全生产法 113); only the first is counted by the house. */
public enum ClosureItem {
    /** 一百八十日内三次或者一年内四次 */ REPEATED(1),
    /** 经停产停业整顿仍不具备条件 */ STILL_UNSAFE(2),
    /** 导致重大、特别重大事故 */ GRAVE_ACCIDENT(3),
    /** 拒不执行停产停业整顿决定 */ STOP_DISOBEYED(4);

    private final int number;

    ClosureItem(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public String key() {
        return "penalty.closure.item." + number;
    }
}
