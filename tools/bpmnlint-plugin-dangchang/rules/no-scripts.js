const { is, isAny } = require('bpmnlint-utils');

const CONDITION = /^\$\{(!?[a-z][A-Za-z0-9]*|[a-z][A-Za-z0-9]* == '[a-z0-9-]+')\}$/;
const DELEGATE = /^\$\{[a-z][A-Za-z0-9]*\}$/;

/** A model says where to go, never how to reckon: no scripts, no class names, no logic in expressions. */
module.exports = function() {
  return {
    check(node, reporter) {
      if (is(node, 'bpmn:ScriptTask') || (node.get && isAny(node, ['bpmn:ServiceTask', 'bpmn:SendTask']) && node.get('camunda:class'))) {
        reporter.report(node.id, 'Model carries a script or a class name');
      }
      if (is(node, 'bpmn:ServiceTask') && !DELEGATE.test(node.get('camunda:delegateExpression') || '')) {
        reporter.report(node.id, 'Service task does not name a delegate bean');
      }
      if (is(node, 'bpmn:SequenceFlow') && node.conditionExpression && !CONDITION.test(node.conditionExpression.body || '')) {
        reporter.report(node.id, 'Condition is more than one word');
      }
    }
  };
};
