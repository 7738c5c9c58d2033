package jp.yagura.local.broker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;

/** The broker's own JVM: formats an empty log directory, then is Kafka. */
final class BrokerProcess {
  private BrokerProcess() {}

  public static void main(String[] arguments) throws Exception {
    Path settings = Path.of(arguments[0]);
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(settings)) {
      properties.load(reader);
    }
    if (!Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"))) {
      String id = org.apache.kafka.common.Uuid.randomUuid().toString();
      StorageTool.execute(new String[] {"format", "-t", id, "-c", settings.toString()}, System.out);
    }
    Kafka.main(new String[] {settings.toString()});
  }
}
