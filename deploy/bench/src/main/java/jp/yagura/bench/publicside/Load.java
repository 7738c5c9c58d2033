package jp.yagura.bench.publicside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yagura.starters.process.StackException;
import org.HdrHistogram.Histogram;

/** Requests over loopback with h2load: 16 connections, one thread, a few seconds. */
final class Load {
  static final int CONNECTIONS = 16;
  private static final Pattern RATE = Pattern.compile("finished in [^,]+, ([0-9.]+) req/s");
  private static final Pattern CODES = Pattern.compile("status codes: (\\d+) 2xx, (.*)");

  private Load() {}

  /**
   * As many as go.
   *
   * @param addresses asked in turn
   * @return answers a second
   * @throws IllegalStateException when one was not 200
   */
  static double most(int seconds, String accept, List<String> addresses)
      throws IOException, InterruptedException {
    String said = run(accept, addresses, "-D", Integer.toString(seconds), "--warm-up-time=1");
    Matcher rate = RATE.matcher(said);
    if (!rate.find()) {
      throw new IllegalStateException(said);
    }
    return Double.parseDouble(rate.group(1));
  }

  /** How long answers take, in microseconds, at so many requests a second. */
  static Histogram at(double rate, int seconds, String accept, List<String> addresses)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("requests", ".log");
    try {
      long requests = Math.round(rate * seconds);
      run(
          accept,
          addresses,
          "-n",
          Long.toString(requests),
          "--rps=" + Math.max(1, Math.round(rate / CONNECTIONS)),
          "--log-file=" + log);
      Histogram micros = new Histogram(3);
      for (String line : Files.readAllLines(log)) {
        micros.recordValue(Long.parseLong(line.split("\t", -1)[2]));
      }
      return micros;
    } finally {
      Files.delete(log);
    }
  }

  private static Process start(List<String> words) {
    try {
      return new ProcessBuilder(words).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new StackException(
          "The load comes from h2load, which is not installed: install it (Debian: apt-get install nghttp2-client).",
          e);
    }
  }

  private static String run(String accept, List<String> addresses, String... how)
      throws IOException, InterruptedException {
    Path list = Files.createTempFile("addresses", ".txt");
    try {
      Files.write(list, addresses);
      List<String> words =
          new ArrayList<>(
              List.of("h2load", "--h1", "-c" + CONNECTIONS, "-t1", "-H", "Accept: " + accept));
      words.addAll(List.of(how));
      words.addAll(addresses.size() == 1 ? addresses : List.of("-i", list.toString()));
      Process process = start(words);
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      Matcher codes = CODES.matcher(said);
      if (!codes.find() || !codes.group(2).startsWith("0 3xx, 0 4xx, 0 5xx")) {
        throw new IllegalStateException(said);
      }
      return said;
    } finally {
      Files.delete(list);
    }
  }
}
