package jp.yagura.guideline.playbook;

/** How bad an incident is. No guideline grades incidents. */
public enum Severity {
  CRITICAL,
  HIGH,
  MEDIUM,
  LOW
}
