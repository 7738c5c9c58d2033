package jp.yagura.account.imports.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Holds a workbook against limits before a library reads it: it is unpacked here, byte by byte and
 * never further than the limit, and packed again without compression, so that the library sees what
 * was measured and nothing else. A sheet is also refused when a cell stands outside of what we
 * read, because the library makes room for all cells before it.
 */
final class WorkbookLimits {
  private static final int LARGEST = 24 << 20;
  private static final int MOST_PARTS = 500;

  private WorkbookLimits() {}

  /** The workbook, unpacked within the limits. */
  static byte[] hold(byte[] content) throws UnreadableException {
    var out = new ByteArrayOutputStream();
    int left = LARGEST;
    int parts = 0;
    boolean book = false;
    try (var in = new ZipInputStream(new ByteArrayInputStream(content));
        var packed = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readNBytes(left + 1);
        left -= part.length;
        parts++;
        if (left < 0 || parts > MOST_PARTS) {
          throw new UnreadableException("import-file-bomb", LARGEST >> 20);
        }
        if (entry.getName().toLowerCase(Locale.ROOT).startsWith("xl/worksheets/")
            && entry.getName().endsWith(".xml")) {
          withinTheGrid(new ByteArrayInputStream(part));
        }
        book |= entry.getName().equals("xl/workbook.xml");
        store(packed, entry.getName(), part);
      }
    } catch (IOException | IllegalArgumentException _) {
      throw new UnreadableException("import-file-broken");
    }
    if (!book) {
      throw new UnreadableException("import-file-kind");
    }
    return out.toByteArray();
  }

  private static void store(ZipOutputStream packed, String name, byte[] part) throws IOException {
    var crc = new CRC32();
    crc.update(part);
    var entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(part.length);
    entry.setCompressedSize(part.length);
    entry.setCrc(crc.getValue());
    packed.putNextEntry(entry);
    packed.write(part);
    packed.closeEntry();
  }

  private static void withinTheGrid(InputStream sheet) throws UnreadableException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(sheet);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
          String place = xml.getAttributeValue(null, "r");
          if (place != null && !place.matches("[A-Z]{1,3}[0-9]{1,7}")) {
            throw new UnreadableException("import-file-broken");
          }
        }
      }
    } catch (XMLStreamException _) {
      throw new UnreadableException("import-file-broken");
    }
  }
}
