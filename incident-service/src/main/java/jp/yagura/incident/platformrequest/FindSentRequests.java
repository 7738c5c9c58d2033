package jp.yagura.incident.platformrequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yagura.guideline.platform.PlatformGuide;
import jp.yagura.guideline.platform.PlatformGuides;
import jp.yagura.guideline.platform.RequestPurpose;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.guideline.playbook.ResultField;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.page.Times;
import org.jspecify.annotations.Nullable;

/** What was sent in an incident, for the steps of its playbook that are such requests. */
@ApplicationScoped
public class FindSentRequests {
  private final PlatformRequests requests;
  private final Playbooks playbooks;

  FindSentRequests(PlatformRequests requests, Playbooks playbooks) {
    this.requests = requests;
    this.playbooks = playbooks;
  }

  /** What platforms were asked for, whatever they answered. Whoever asks has looked who may. */
  public Set<RequestPurpose> purposes(IncidentId incidentId) {
    return sent(incidentId).stream().map(PlatformRequestView::purpose).collect(Collectors.toSet());
  }

  /**
   * Values for the result fields of steps, by step and field: of the request that was sent last.
   */
  public Map<String, Map<String, String>> prefill(IncidentFacts incident) {
    List<PlaybookStep> asking =
        playbooks.frozen(incident.playbookId()).steps().stream()
            .filter(step -> !step.platformRequests().isEmpty())
            .toList();
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    List<PlatformRequestView> sent = asking.isEmpty() ? List.of() : sent(incident.id());
    for (PlaybookStep step : asking) {
      sent.stream()
          .filter(request -> step.platformRequests().contains(request.purpose()))
          .reduce((_, last) -> last)
          .ifPresent(request -> values.put(step.id(), values(step, request)));
    }
    return values;
  }

  private static Map<String, String> values(PlaybookStep step, PlatformRequestView request) {
    Map<String, String> values = new LinkedHashMap<>();
    put(values, step, ResultField.Kind.TEXT, request.ticket());
    put(values, step, ResultField.Kind.URL, address(request));
    PlatformRequestView.Deed sent = request.sent();
    if (sent != null) {
      LocalDateTime at = LocalDateTime.ofInstant(sent.at(), Times.TOKYO);
      put(values, step, ResultField.Kind.DATE_TIME, at.truncatedTo(ChronoUnit.MINUTES).toString());
    }
    return values;
  }

  private static void put(
      Map<String, String> values,
      PlaybookStep step,
      ResultField.Kind kind,
      @Nullable String value) {
    if (value != null) {
      step.result(kind).ifPresent(field -> values.put(field.id(), value));
    }
  }

  private static @Nullable String address(PlatformRequestView request) {
    return PlatformGuides.bundled()
        .of(request.platform())
        .flatMap(guide -> guide.form(request.form()))
        .map(PlatformGuide.RequestForm::address)
        .orElse(null);
  }

  private List<PlatformRequestView> sent(IncidentId incidentId) {
    return requests.ofIncident(incidentId).stream()
        .map(PlatformRequest::view)
        .filter(request -> request.state().sent())
        .toList();
  }
}
