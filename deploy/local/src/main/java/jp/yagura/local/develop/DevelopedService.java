package jp.yagura.local.develop;

import java.nio.file.Path;

/**
 * A service that is developed, and where.
 *
 * @param tree the source tree
 * @param service its directory's name
 * @param log for what Maven says
 */
public record DevelopedService(Path tree, String service, Path log) {}
