package jp.yagura.incident.residentreport;

/**
 * What a resident sends.
 *
 * @param key made with the empty form; the same key is the same report
 * @param account address, handle or name of the suspicious account
 * @param note what was seen, or nothing
 * @param from the network address it came from
 */
record NewResidentReport(String key, String account, String note, String from) {}
