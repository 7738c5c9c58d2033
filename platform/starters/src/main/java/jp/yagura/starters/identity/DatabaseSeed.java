package jp.yagura.starters.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import jp.yagura.starters.database.Postgres;
import jp.yagura.starters.process.CacheLock;
import jp.yagura.starters.process.Port;
import jp.yagura.starters.process.SourceTree;
import jp.yagura.starters.process.Workspace;

/**
 * PostgreSQL's data directory with four empty databases and Keycloak's filled one, made once per
 * checkout. Tests and benchmarks begin with a copy: creating it takes a quarter of a minute of
 * computing, copying it a moment. {@code make run} makes its own, with secrets of its own.
 */
public final class DatabaseSeed {
  private DatabaseSeed() {}

  /** Fills an empty place; where there is data already nothing happens. */
  public static void copyTo(Workspace workspace) {
    Path data = workspace.data("postgresql");
    if (Files.exists(data.resolve("cluster"))) {
      return;
    }
    CRC32C content = new CRC32C();
    content.update((KeycloakDistribution.NAME + Realm.json("")).getBytes(StandardCharsets.UTF_8));
    Path seed =
        CacheLock.create(
            SourceTree.cache()
                .resolve("seed-" + HexFormat.of().toHexDigits((int) content.getValue())),
            DatabaseSeed::make);
    CacheLock.run(
        workspace.root().resolve("seed"),
        () -> {
          copy(seed.resolve("data/postgresql"), data);
          copy(seed.resolve("secrets"), workspace.secret("x").resolveSibling(""));
        });
  }

  private static void make(Path directory) {
    Workspace workspace = new Workspace(directory);
    try (Postgres postgres = Postgres.start(workspace, Port.free())) {
      Identity.start(workspace, Identity.Settings.alone(Port.free()), postgres).close();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
              throws IOException {
            return copied(directory);
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            return copied(file);
          }

          private FileVisitResult copied(Path path) throws IOException {
            Path target = to.resolve(from.relativize(path).toString());
            if (!Files.isDirectory(target)) {
              Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
