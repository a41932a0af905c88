package cn.dangchang.organisation;

import cn.dangchang.shared.PersonId;

/** Personal PINs, with which a second officer confirms on a colleague's device. */
public interface Pins {
    /**
     * @throws cn.dangchang.shared.Refusal {@link OrganisationGround#PIN_NOT_SET} until the person has set an own one,
     *     {@link OrganisationGround#PIN_NOT_ACCEPTED} otherwise; five wrong tries lock the PIN for fifteen minutes
     */
    void require(PersonId person, String pin);
}
