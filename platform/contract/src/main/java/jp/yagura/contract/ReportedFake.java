package jp.yagura.contract;

/**
 * An account or page that poses as an official one.
 *
 * @param address as it was reported: an address or a handle
 * @param confirmed whether the lead of the response has looked at it
 */
public record ReportedFake(String address, boolean confirmed) {}
