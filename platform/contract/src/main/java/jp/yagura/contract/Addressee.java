package jp.yagura.contract;

/**
 * A person who is told something by name, rather than by role.
 *
 * @param subject the id at the identity provider
 * @param name the name to show
 * @param email where the person is written to
 */
public record Addressee(String subject, String name, String email) {}
