package cn.dangchang.models;

final class EngineNames {
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private EngineNames() {}
}
