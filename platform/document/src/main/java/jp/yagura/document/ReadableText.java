package jp.yagura.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Says in a PDF which character each glyph stands for. A Japanese font draws 長 and the radical ⻑ by
 * one glyph, and the library writes down the first of the two, which nobody who searches the text
 * or has it read out means. This writes down the one that stands in the document.
 */
final class ReadableText {
  private static final int BLOCK = 100;
  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String FOOT =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private final Fonts fonts;
  private final Set<Integer> characters;

  private ReadableText(Fonts fonts, Set<Integer> characters) {
    this.fonts = fonts;
    this.characters = characters;
  }

  /**
   * The file with the right characters.
   *
   * @param characters code points that stand in the document
   */
  static byte[] in(byte[] file, Fonts fonts, Set<Integer> characters) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new ReadableText(fonts, characters).correct(pdf);
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private void correct(PDDocument pdf) throws IOException {
    Map<COSStream, Map<Integer, Integer>> known = new HashMap<>();
    for (PDPage page : pdf.getPages()) {
      if (page.getResources() == null) {
        continue;
      }
      for (COSName name : page.getResources().getFontNames()) {
        COSDictionary font = page.getResources().getFont(name).getCOSObject();
        COSBase map = font.getDictionaryObject(COSName.TO_UNICODE);
        if (map instanceof COSStream stream && !known.containsKey(stream)) {
          known.put(stream, meant(font.getNameAsString(COSName.BASE_FONT)));
          rewrite(stream, known.get(stream));
        }
      }
    }
  }

  /** The glyphs of the characters that stand in the document, in the font of this name. */
  private Map<Integer, Integer> meant(@Nullable String name) throws IOException {
    Map<Integer, Integer> meant = new HashMap<>();
    for (var path : new java.nio.file.Path[] {fonts.text(), fonts.heading()}) {
      try (TrueTypeFont font =
          new TTFParser(true).parse(new RandomAccessReadBufferedFile(path.toFile()))) {
        if (name != null && name.endsWith(font.getName())) {
          CmapLookup glyphs = font.getUnicodeCmapLookup();
          characters.forEach(it -> meant.put(glyphs.getGlyphId(it), it));
          return meant;
        }
      }
    }
    return meant;
  }

  private static void rewrite(COSStream stream, Map<Integer, Integer> meant) throws IOException {
    CMap written;
    try (var in = stream.createInputStream()) {
      written = new CMapParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
    }
    Map<Integer, String> characters = new TreeMap<>();
    for (int glyph = 1; glyph <= 0xFFFF; glyph++) {
      String text = written.toUnicode(glyph, 2);
      if (text != null) {
        Integer right = meant.get(glyph);
        characters.put(glyph, right == null ? text : Character.toString(right));
      }
    }
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(text(characters).getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static String text(Map<Integer, String> characters) {
    StringBuilder text = new StringBuilder(HEAD);
    var rest = characters.entrySet().iterator();
    for (int left = characters.size(); left > 0; left -= BLOCK) {
      int size = Math.min(BLOCK, left);
      text.append(size).append(" beginbfchar\n");
      for (int n = 0; n < size; n++) {
        var one = rest.next();
        text.append(String.format(Locale.ROOT, "<%04X> <", one.getKey()));
        one.getValue().chars().forEach(c -> text.append(String.format(Locale.ROOT, "%04X", c)));
        text.append(">\n");
      }
      text.append("endbfchar\n");
    }
    return text.append(FOOT).toString();
  }
}
