package cn.dangchang.plan.web;

/** Where the page goes on after a submission. */
record CampaignNext(String next) {}
