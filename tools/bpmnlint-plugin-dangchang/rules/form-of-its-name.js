const { is } = require('bpmnlint-utils');

/** A user task, its form and its handler carry one name, and model and form come from one deployment. */
module.exports = function() {
  return {
    check(node, reporter) {
      if (!is(node, 'bpmn:UserTask')) {
        return;
      }
      if (node.get('camunda:formRef') !== node.id) {
        reporter.report(node.id, 'User task does not name the form of its own id');
      } else if (node.get('camunda:formRefBinding') !== 'deployment') {
        reporter.report(node.id, 'Form is not bound to the deployment');
      }
    }
  };
};
