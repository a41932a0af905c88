const { is, isAny } = require('bpmnlint-utils');

/** Every element that the process runs through has its place in the picture; an officer follows the token there. */
module.exports = function() {
  const drawn = new Map();

  return {
    check(node, reporter) {
      if (is(node, 'bpmn:Definitions')) {
        (node.diagrams || []).forEach(diagram => (diagram.plane.planeElement || []).forEach(element =>
          element.bpmnElement && drawn.set(element.bpmnElement, element)));
        return;
      }
      if (!isAny(node, ['bpmn:FlowNode', 'bpmn:SequenceFlow'])) {
        return;
      }
      const element = drawn.get(node);
      const placed = element && (is(node, 'bpmn:SequenceFlow') ? (element.waypoint || []).length > 1 : !!element.bounds);
      if (!placed) {
        reporter.report(node.id, 'Element is not drawn');
      }
    }
  };
};
