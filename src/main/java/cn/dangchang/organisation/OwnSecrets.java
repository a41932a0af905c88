package cn.dangchang.organisation;

import java.time.Instant;

/** What the acting person changes about the own login. */
public interface OwnSecrets {
    /**
     * A password that was given by somebody else ends the session: the person comes in again with the new one.
     *
     * @throws cn.dangchang.shared.Refusal {@link OrganisationGround#PASSWORD_NOT_ACCEPTED} where {@code current} is wrong,
     *     {@link OrganisationGround#PASSWORD_UNCHANGED} where the new one is the old
     */
    void changePassword(String current, String fresh);

    void changePin(String currentPassword, String fresh);

    Standing standing();

    /**
     * @param initial the password was given by somebody else and has to be changed first
     * @param resetAt when an administrator last reset password and PIN, by whom ({@code resetBy}, a name); both null if never
     */
    record Standing(boolean initial, boolean pinSet, Instant resetAt, String resetBy) {}
}
