package cn.dangchang.demo;

import cn.dangchang.rectification.FollowUpOrders;
import cn.dangchang.rectification.RectificationExtensions;
import cn.dangchang.rectification.RectificationReports;
import cn.dangchang.rectification.RectificationResumptions;
import cn.dangchang.rectification.RectificationReviews;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where an order is followed up. */
@Component
@Profile("demo")
public record FollowUpDesks(RectificationReports reports, RectificationReviews reviews, FollowUpOrders orders,
                            RectificationExtensions extensions, RectificationResumptions resumptions) {}
