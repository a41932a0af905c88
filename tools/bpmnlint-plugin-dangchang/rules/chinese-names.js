const { isAny } = require('bpmnlint-utils');

const CHINESE = /[\u4e00-\u9fff]/;

/** What an officer reads in the picture and in the task list is the officer's own language. */
module.exports = function() {
  return {
    check(node, reporter) {
      const mustBeNamed = isAny(node, ['bpmn:Process', 'bpmn:Activity']);
      if ((mustBeNamed || node.name) && isAny(node, ['bpmn:Process', 'bpmn:FlowElement']) && !CHINESE.test(node.name || '')) {
        reporter.report(node.id, 'Name is not Chinese');
      }
    }
  };
};
