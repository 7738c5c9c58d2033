package jp.yagura.incident.due;

/**
 * One time that something late is told.
 *
 * @param times how often it was told, this time included
 * @param head whether the head of PR is told too
 */
public record Reminder(int times, boolean head) {

  /**
   * The one after those before it.
   *
   * @param timesTold how often it was told before
   * @param headFrom from which reminder on the head of PR is told too; 0: never
   */
  public static Reminder after(int timesTold, int headFrom) {
    int times = timesTold + 1;
    return new Reminder(times, headFrom > 0 && times >= headFrom);
  }
}
