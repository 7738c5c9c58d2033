package jp.yagura.guideline.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The published document a profile follows.
 *
 * @param kind what it calls itself, such as ガイドライン, 運用手順, 運用指針
 * @param reference document number, such as 25千政広報発第123号
 * @param published its date as the document prints it
 * @param basedOn the rules it stands on, if it names any
 * @param numbering what to say about clause numbers, where the published text has lost them
 * @param source name of the text file the quotes come from
 */
public record Document(
    Text title,
    Text kind,
    @Nullable String reference,
    String published,
    @Nullable Text basedOn,
    @Nullable Text numbering,
    @Nullable String source,
    List<Text> linked) {}
