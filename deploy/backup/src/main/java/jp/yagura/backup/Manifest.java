package jp.yagura.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup holds, as its file {@code manifest.json} says.
 *
 * @param takenAt the moment that all databases are of: nothing accepted before it is missing
 * @param release of the services, see the file VERSION of a release; empty when it is unknown
 */
record Manifest(Instant takenAt, String release, List<DatabaseContent> databases) {

  /**
   * One database.
   *
   * @param name of the service, such as {@code incident}
   * @param schemaVersion of the last migration that was applied
   * @param sequences the next value by name
   */
  record DatabaseContent(
      String name, String schemaVersion, Map<String, Long> sequences, List<TableContent> tables) {

    long rows() {
      return tables.stream().mapToLong(TableContent::rows).sum();
    }
  }

  /**
   * One table, in a file of PostgreSQL's COPY text format, compressed by gzip.
   *
   * @param file below the backup's directory
   * @param sha256 of the text before it was compressed, hexadecimal
   */
  record TableContent(String name, List<String> columns, long rows, String file, String sha256) {}
}
