/** How a module describes its tasks to the worklist. */
@org.springframework.modulith.NamedInterface("spi")
package cn.dangchang.worklist.spi;
