package cn.dangchang.organisation;

/** What the acting person changes about the own login. */
public interface OwnSecrets {
    /** @throws cn.dangchang.shared.Refusal {@link OrganisationGround#PASSWORD_NOT_ACCEPTED} where {@code current} is wrong. */
    void changePassword(String current, String fresh);

    void changePin(String currentPassword, String fresh);
}
