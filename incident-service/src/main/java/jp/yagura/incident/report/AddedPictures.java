package jp.yagura.incident.report;

import jp.yagura.incident.evidence.ReceivedImage;
import jp.yagura.kit.page.FormErrors;

/**
 * Adding pictures on the page of the receipt.
 *
 * @param may whether the reader may add some
 * @param done whether some were added just now
 */
record AddedPictures(boolean may, boolean done, FormErrors errors) {

  public int most() {
    return ReceivedImage.MOST;
  }

  public int megabytes() {
    return ReceivedImage.MEGABYTES;
  }
}
