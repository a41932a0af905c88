package cn.dangchang.demo;

import cn.dangchang.inspection.MemberRole;

/** The officers have signed the sheet of dispositions; the escort's signature is still to come. */
public class SheetToCoSignAtTheSecondPlant implements Chapter {
    @Override
    public void play(Stage stage) {
        var visit = stage.visitOf("furniture-2").as("second-look", null).with(Crew.FIRST.escort(), MemberRole.ESCORT).daysAgo(2, 9)
                .planned("整改情况回头看")
                .daysAgo(1, 9).entered().found("signing");
        visit.onSite().inspected().fedBack().decided(10).proposed();
    }
}
