/**
 * The words every module speaks: identifiers, the acting person, roles, money and refusals.
 * It holds no beans but the translation of refusals for pages and REST, and grows only by a decision record.
 */
@org.springframework.modulith.ApplicationModule(displayName = "shared", allowedDependencies = {})
package cn.dangchang.shared;
