package cn.dangchang.registry;

import cn.dangchang.shared.AgencyId;
import java.time.LocalDate;
import java.util.Map;

/** What the register asks of the law's lists and settings; answered by a module that reads both. */
public interface RegistryReferences {
    /** @return sectors by code, in order. */
    Map<String, String> sectors();

    /** @return the value of the agency's rule setting on that day. */
    String setting(String key, AgencyId agency, LocalDate day);
}
