package cn.dangchang.inspection;

import cn.dangchang.shared.MatterNumber;
import java.util.UUID;

/** A finding passed its review and a person confirmed it; implemented by who followed up. */
public interface FindingClosed {
    MatterNumber visit();

    MatterNumber followUp();

    UUID finding();
}
