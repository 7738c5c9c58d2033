package jp.yagura.dev;

import io.quarkus.bootstrap.BootstrapAppModelFactory;
import io.quarkus.bootstrap.BootstrapException;
import io.quarkus.bootstrap.app.QuarkusBootstrap;
import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.builder.Version;
import io.quarkus.deployment.dev.DevModeContext;
import io.quarkus.dev.spi.DevModeType;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.maven.dependency.ResolvedDependency;
import io.quarkus.paths.PathList;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A service as its package has it: resolved without the dependencies that Quarkus adds in dev mode
 * (the Dev UI, a debugger of templates), which dev mode runs without.
 *
 * @param project the service's directory in a {@link Mirror}
 * @param model what it consists of
 */
record Application(Path project, ApplicationModel model) {
  /** Of what Quarkus adds in dev mode, that which Hibernate and Kafka do not start without. */
  private static final List<Dependency> ADDED =
      Stream.of("hibernate-orm", "kafka-client")
          .map(
              name -> Dependency.of("io.quarkus", "quarkus-" + name + "-dev", Version.getVersion()))
          .toList();

  /** Read from the poms, of what the first build left in the local repository. */
  static Application of(Path project) throws BootstrapException {
    ApplicationModel model =
        BootstrapAppModelFactory.newInstance()
            .setProjectRoot(project)
            .setLocalProjectsDiscovery(true)
            .setEnableClasspathCache(false)
            .setOffline(true)
            .setDevMode(false)
            .setForcedDependencies(ADDED)
            .resolveAppModel()
            .getApplicationModel();
    return new Application(project, model);
  }

  /**
   * Starts it; returns when it runs, or when it waits for what keeps it from starting to be mended.
   */
  void start(Path tree, Path mirror, int controlPort) throws BootstrapException, IOException {
    List<ResolvedDependency> local = local(mirror);
    Saved saved = new Saved(tree, mirror, modules(local), libraries(mirror));
    saved.takeOver(saved.sinceTheBuild()).forEach(System.out::println);
    DevModeContext context = context(local);
    Map<String, Object> given = new HashMap<>();
    given.put(DevModeContext.class.getName(), context);
    given.put(DevModeType.class.getName(), DevModeType.LOCAL);
    given.put("tree", tree);
    given.put("mirror", mirror);
    given.put("port", controlPort);
    given.put("modules", modules(local));
    given.put("libraries", libraries(mirror));
    Properties settings = new Properties();
    settings.putAll(context.getBuildSystemProperties());
    QuarkusBootstrap.builder()
        .setApplicationRoot(PathList.of(Mirror.classes(project)))
        .setProjectRoot(project)
        .setTargetDirectory(project.resolve("target"))
        .setBaseName(model.getAppArtifact().getArtifactId())
        .setExistingModel(model)
        .setIsolateDeployment(true)
        .setLocalProjectDiscovery(false)
        // As on a server that is developed from afar: there the parts of the Dev UI are left out.
        .setMode(QuarkusBootstrap.Mode.REMOTE_DEV_SERVER)
        .setBuildSystemProperties(settings)
        .addAdditionalDeploymentArchive(here())
        .build()
        .bootstrap()
        .runInAugmentClassLoader(Entry.class.getName(), given);
  }

  // No source directories: what Quarkus sees change are compiled classes and copied resources.
  private DevModeContext context(List<ResolvedDependency> local) {
    DevModeContext context = new DevModeContext();
    context.setMode(QuarkusBootstrap.Mode.DEV);
    context.setProjectDir(project.toFile());
    context.setCacheDir(project.resolve("target/transformer-cache").toFile());
    context.setBaseName(model.getAppArtifact().getArtifactId());
    context.setLocalProjectDiscovery(false);
    context.setSourceEncoding("UTF-8");
    context.setArgs(new String[0]);
    Map<String, String> settings = context.getBuildSystemProperties();
    settings.put("quarkus.application.name", model.getAppArtifact().getArtifactId());
    settings.put("quarkus.application.version", model.getAppArtifact().getVersion());
    context.setApplicationRoot(module(model.getAppArtifact()));
    for (ResolvedDependency part : local) {
      if (!part.getKey().equals(model.getAppArtifact().getKey())) {
        context.getAdditionalModules().add(module(part));
        context.getLocalArtifacts().add(part.getKey());
      }
    }
    return context;
  }

  private static DevModeContext.ModuleInfo module(ResolvedDependency part) {
    Path classes = part.getResolvedPaths().getSinglePath();
    Path target = module(classes).resolve("target");
    return new DevModeContext.ModuleInfo.Builder()
        .setArtifactKey(part.getKey())
        .setName(part.getArtifactId())
        .setProjectDirectory(module(classes).toString())
        .setClassesPath(classes.toString())
        .setResourcesOutputPath(classes.toString())
        .setTargetDir(target.toString())
        .setPreBuildOutputDir(target.resolve("generated-sources").toString())
        .setSourcePaths(PathList.empty())
        .setSourceParents(PathList.empty())
        .setResourcePaths(PathList.empty())
        .build();
  }

  /** The modules of this source tree, each after those that it uses; the service is the last. */
  private List<ResolvedDependency> local(Path mirror) {
    Map<String, ResolvedDependency> open = new HashMap<>();
    for (ResolvedDependency part : model.getDependencies()) {
      if (part.isRuntimeCp() && in(mirror, part)) {
        open.put(part.getKey().toString(), part);
      }
    }
    List<ResolvedDependency> ordered = new ArrayList<>();
    while (!open.isEmpty()) {
      List<ResolvedDependency> free =
          open.values().stream()
              .filter(
                  part ->
                      part.getDependencies().stream()
                          .noneMatch(used -> open.containsKey(used.getKey().toString())))
              .toList();
      ordered.addAll(free);
      free.forEach(part -> open.remove(part.getKey().toString()));
    }
    ordered.add(model.getAppArtifact());
    return ordered;
  }

  private static List<Path> modules(List<ResolvedDependency> local) {
    return local.stream().map(part -> module(part.getResolvedPaths().getSinglePath())).toList();
  }

  private List<Path> libraries(Path mirror) {
    return model.getDependencies().stream()
        .filter(part -> part.isRuntimeCp() && !in(mirror, part))
        .flatMap(part -> part.getResolvedPaths().stream())
        .toList();
  }

  private static boolean in(Path mirror, ResolvedDependency part) {
    return part.getResolvedPaths().stream().allMatch(path -> path.startsWith(mirror));
  }

  private static Path module(Path classes) {
    return classes.resolve("../..").normalize();
  }

  private static Path here() {
    try {
      return Path.of(Application.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
