const { isAny } = require('bpmnlint-utils');

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const GENERATED = /^(activity|gateway|event|start-event|end-event|task|user-task|service-task|flow|sequence-flow|process)-?[0-9][0-9a-z]*$/;

/** Ids are words that a lawyer can read, never a modeler's random ones. */
module.exports = function() {
  return {
    check(node, reporter) {
      if (!isAny(node, ['bpmn:FlowElement', 'bpmn:Process', 'bpmn:Message'])) {
        return;
      }
      if (!KEBAB.test(node.id || '') || GENERATED.test(node.id)) {
        reporter.report(node.id, 'Id is not a kebab-case word of the house');
      }
    }
  };
};
