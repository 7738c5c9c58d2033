package jp.yagura.account.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/**
 * {@code yagura.documents.…}: the TrueType fonts that a PDF embeds. The defaults are where Debian's
 * {@code fonts-ipaexfont} puts them.
 */
@ConfigMapping(prefix = "yagura.documents")
interface FormFonts {

  /** What is read is set in it; it must hold Japanese. */
  @WithDefault("/usr/share/fonts/opentype/ipaexfont-mincho/ipaexm.ttf")
  Path font();

  /** Headings and the heads of tables are set in it; it must hold Japanese. */
  @WithDefault("/usr/share/fonts/opentype/ipaexfont-gothic/ipaexg.ttf")
  Path headingFont();
}
