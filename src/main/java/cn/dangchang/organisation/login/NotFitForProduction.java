package cn.dangchang.organisation.login;

/** The product was started for production with something that is only good for a demo. */
class NotFitForProduction extends RuntimeException {
    private final String remedy;

    NotFitForProduction(String found, String remedy) {
        super(found);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
