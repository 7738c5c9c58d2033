package jp.yagura.notification.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jp.yagura.notification.LocalServer;

/** A mail server that takes its time before it greets and before each line of what it can. */
final class SlowMailServer implements AutoCloseable {
  private final LocalServer server;
  private final Duration pause;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  SlowMailServer(int port, Duration pause) throws IOException {
    this.pause = pause;
    this.server = new LocalServer(port, this::talk);
  }

  /** How many lines of all conversations began with this command. */
  long heard(String command) {
    return heard.stream().filter(line -> line.startsWith(command)).count();
  }

  private void talk(Socket client) throws IOException, InterruptedException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    OutputStream out = client.getOutputStream();
    say(out, "220 slow");
    boolean text = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!text) {
        heard.add(line);
        answer(out, line);
      } else if (line.equals(".")) {
        say(out, "250 taken");
      }
      text = text ? !line.equals(".") : line.equals("DATA");
    }
  }

  private void answer(OutputStream out, String line) throws IOException, InterruptedException {
    if (line.startsWith("EHLO")) {
      for (String able : List.of("slow", "PIPELINING", "8BITMIME", "SMTPUTF8")) {
        say(out, "250-" + able);
      }
    }
    say(out, line.equals("DATA") ? "354 go on" : "250 HELP");
  }

  private void say(OutputStream out, String line) throws IOException, InterruptedException {
    if (heard("MAIL") == 0) {
      // Nobody gives this permit: it is how a slow server is slow.
      new Semaphore(0).tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
    }
    out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
