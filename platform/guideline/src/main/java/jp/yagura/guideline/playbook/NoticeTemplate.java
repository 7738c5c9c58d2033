package jp.yagura.guideline.playbook;

/** What a notice to residents on a kind of incident is about. The texts are the program's. */
public enum NoticeTemplate {
  HIJACK,
  IMPERSONATION,
  /** Of a person or a web site of the municipality, not of one of its accounts. */
  NAME_ABUSE,
  SUSPENDED,
  MISPOST,
  ROGUE_ADS,
  LOST_DEVICE,
  OTHER
}
