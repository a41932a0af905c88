package cn.dangchang.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Everything the token passes is drawn, and nothing is drawn over something else. */
public final class Layout {
    private Layout() {}

    public static List<String> complaints(Model model) {
        var complaints = new ArrayList<String>();
        Map<String, Bounds> places = new HashMap<>();
        model.all(BpmnShape.class).forEach(shape -> places.put(shape.getBpmnElement().getId(), shape.getBounds()));
        var nodes = List.copyOf(model.all(FlowNode.class));
        nodes.stream().filter(node -> places.get(node.getId()) == null).forEach(node -> complaints.add(model.at(node) + " is not drawn"));
        Map<String, Integer> lines = new HashMap<>();
        model.all(BpmnEdge.class).forEach(edge -> lines.put(edge.getBpmnElement().getId(), edge.getWaypoints().size()));
        model.all(SequenceFlow.class).stream().filter(flow -> lines.getOrDefault(flow.getId(), 0) < 2)
                .forEach(flow -> complaints.add(model.at(flow) + " is not drawn"));
        for (int i = 0; i < nodes.size(); i++) {
            for (FlowNode other : nodes.subList(i + 1, nodes.size())) {
                if (overlap(nodes.get(i), other, places)) {
                    complaints.add(model.at(nodes.get(i)) + " is drawn over " + other.getId());
                }
            }
        }
        return complaints;
    }

    private static boolean overlap(FlowNode one, FlowNode other, Map<String, Bounds> places) {
        Bounds a = places.get(one.getId());
        Bounds b = places.get(other.getId());
        boolean together = one.getParentElement().equals(other.getParentElement());
        if (!together || one instanceof BoundaryEvent || other instanceof BoundaryEvent || a == null || b == null) {
            return false;
        }
        return a.getX() < b.getX() + b.getWidth() && b.getX() < a.getX() + a.getWidth()
                && a.getY() < b.getY() + b.getHeight() && b.getY() < a.getY() + a.getHeight();
    }
}
