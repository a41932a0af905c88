package cn.dangchang.operations.domain;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets methods run by the clock of the machine. */
@Configuration
@EnableScheduling
class Schedule {}
