package jp.yagura.account.register.list;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.csv.CsvFile;

/** The register as CSV, with the filter of the list. */
@Path("/accounts/export.csv")
@RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
class ExportPages {
  private final ExportTable table;
  private final GuidelineBook book;

  ExportPages(ExportTable table, GuidelineBook book) {
    this.table = table;
    this.book = book;
  }

  @GET
  @Produces({CsvFile.MEDIA_TYPE, "text/html"})
  public Response csv(@BeanParam AccountQuery query) {
    AccountFilter filter = query.filter();
    AccountSort sort = query.order();
    StringWriter text = new StringWriter();
    try (CsvFile csv = new CsvFile(text)) {
      csv.row(table.headings().toArray());
      table.rows(filter, sort, cells -> csv.row(cells.toArray()));
    }
    String name = "accounts-" + book.today() + ".csv";
    return Response.ok(text.toString(), CsvFile.MEDIA_TYPE)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }
}
