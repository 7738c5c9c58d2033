package jp.yagura.notification.chronicle;

/** What an aggregate changed, told once to {@link Chronicle}. */
public sealed interface Change permits AlertChange, ContactChange {}
