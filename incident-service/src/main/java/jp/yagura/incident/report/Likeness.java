package jp.yagura.incident.report;

import jp.yagura.incident.registercopy.AccountView;
import jp.yagura.incident.registercopy.FindImitated;

/**
 * The question that the report form asks about an account that looks like an official one: is it a
 * fake of it?
 *
 * @param imitated the official account and what looks like it
 * @param kind the kind of incident that a yes means; as the guideline in force has it
 * @param fakeUrl the address of the fake, or nothing when only its handle is known
 * @param note what then stands in the description, or nothing
 */
record Likeness(FindImitated.Imitated imitated, String kind, String fakeUrl, String note) {

  public AccountView account() {
    return imitated.account();
  }

  public String shown() {
    return imitated.shown();
  }
}
