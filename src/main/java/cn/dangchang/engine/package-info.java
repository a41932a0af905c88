/**
 * The only door to Camunda. It starts and correlates processes, lets every user task be claimed, changed and completed in exactly one way
 * whoever asks (page, REST, Camunda's own webapps), binds what was submitted to the task's record, and tells the worklist.
 */
@org.springframework.modulith.ApplicationModule(displayName = "engine",
        allowedDependencies = {"shared", "audit", "operations", "calendar", "organisation"})
package cn.dangchang.engine;
