package jp.yagura.account.register.list;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.kit.access.Role;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The register as a workbook, with the filter of the list. */
@Path("/accounts/export.xlsx")
@RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
class WorkbookPages {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int WIDTH = 22;

  /** Excel's own format for cells that stay text, whatever is typed into them. */
  private static final String TEXT = "@";

  private final ExportTable table;
  private final GuidelineBook book;

  WorkbookPages(ExportTable table, GuidelineBook book) {
    this.table = table;
    this.book = book;
  }

  /** Every cell is a text, so that Excel leaves a number of 19 digits as it is. */
  @GET
  @Produces({XLSX, "text/html"})
  public Response workbook(@BeanParam AccountQuery query) throws IOException {
    AccountFilter filter = query.filter();
    AccountSort sort = query.order();
    var out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Yagura", null)) {
      Worksheet sheet = workbook.newWorksheet("accounts");
      List<String> headings = table.headings();
      for (int column = 0; column < headings.size(); column++) {
        sheet.value(0, column, headings.get(column));
        sheet.width(column, WIDTH);
        sheet.style(column).format(TEXT).set();
      }
      sheet.range(0, 0, 0, headings.size() - 1).style().bold().format(TEXT).set();
      sheet.freezePane(0, 1);
      int[] row = {0};
      table.rows(filter, sort, cells -> write(sheet, ++row[0], cells));
    }
    String name = "accounts-" + book.today() + ".xlsx";
    return Response.ok(out.toByteArray(), XLSX)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  private static void write(Worksheet sheet, int row, List<@Nullable String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column);
      if (text != null) {
        sheet.value(row, column, text);
      }
      sheet.style(row, column).format(TEXT).set();
    }
  }
}
