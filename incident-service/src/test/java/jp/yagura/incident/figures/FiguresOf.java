package jp.yagura.incident.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.kit.tenancy.Municipalities;

/** All figures of a municipality, to be compared with what they were. */
@ApplicationScoped
public class FiguresOf {
  private final CountFigures figures;
  private final Municipalities municipalities;

  FiguresOf(CountFigures figures, Municipalities municipalities) {
    this.figures = figures;
    this.municipalities = municipalities;
  }

  public String all(String municipality) {
    return municipalities.inTransaction(
        municipality,
        () ->
            List.of(
                    figures.reportsPerWeek(),
                    figures.timeToConfirm(),
                    figures.timeToFirstNotice(),
                    figures.byQuarter())
                .toString());
  }
}
