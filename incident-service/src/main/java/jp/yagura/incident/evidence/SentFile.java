package jp.yagura.incident.evidence;

import java.nio.file.Path;

/**
 * A file as it was sent.
 *
 * @param name what the sender calls it; may be empty
 * @param size in bytes
 * @param path where the server put it until the request ends
 */
record SentFile(String name, long size, Path path) {}
