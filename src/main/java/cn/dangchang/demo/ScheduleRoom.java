package cn.dangchang.demo;

import cn.dangchang.plan.Campaigns;
import cn.dangchang.plan.ScheduleBoards;
import cn.dangchang.plan.ScheduleProposals;
import cn.dangchang.plan.Scheduling;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where the schedules of the story are made. */
@Component
@Profile("demo")
public record ScheduleRoom(Scheduling scheduling, ScheduleBoards boards, ScheduleProposals proposals, ObjectProvider<Campaigns> campaigns) {}
