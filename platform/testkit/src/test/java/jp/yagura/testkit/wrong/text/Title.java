package jp.yagura.testkit.wrong.text;

import jakarta.validation.constraints.Size;
import java.util.List;

/** Breaks: a text is as long as people count it. A list may have a size. */
record Title(@Size(max = 120) String text, @Size(max = 5) List<String> words) {}
