package jp.yagura.account.register.list;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.csv.CsvFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The register as a file, with the filter of the list. */
@Path("/accounts")
@RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
class ExportPages {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int WIDTH = 22;

  /** Excel's own format for cells that stay text, whatever is typed into them. */
  private static final String TEXT = "@";

  private final ExportTable table;
  private final GuidelineBook book;

  ExportPages(ExportTable table, GuidelineBook book) {
    this.table = table;
    this.book = book;
  }

  @GET
  @Path("export.csv")
  @Produces({CsvFile.MEDIA_TYPE, "text/html"})
  public Response csv(@BeanParam AccountQuery query) {
    AccountFilter filter = query.filter();
    AccountSort sort = query.order();
    StringWriter text = new StringWriter();
    try (CsvFile csv = new CsvFile(text)) {
      csv.row(table.headings().toArray());
      table.rows(filter, sort, cells -> csv.row(cells.toArray()));
    }
    return file(text.toString(), CsvFile.MEDIA_TYPE, "csv");
  }

  /** Every cell is a text, so that Excel leaves a number of 19 digits as it is. */
  @GET
  @Path("export.xlsx")
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
    return file(out.toByteArray(), XLSX, "xlsx");
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

  private Response file(Object content, String type, String ending) {
    String name = "accounts-" + book.today() + "." + ending;
    return Response.ok(content, type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }
}
