/** How refusals and faults reach people and programs: one page or one problem+json, whatever module refused. */
@org.springframework.modulith.NamedInterface("web")
package cn.dangchang.shared.web;
