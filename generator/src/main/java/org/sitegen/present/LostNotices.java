package org.sitegen.present;

import org.sitegen.model.Attachment;
import org.sitegen.theme.Texts;

/** What stands in texts for attachments that were not preserved. */
public final class LostNotices {

    private final Texts texts;

    /** Says it in the words of the texts. */
    public LostNotices(Texts texts) {
        this.texts = texts;
    }

    /** What stands where a lost attachment stood in a text. */
    public String of(Attachment attachment) {
        return attachment
                .name()
                .map(name -> texts.text("attachment.lost.named", name))
                .orElseGet(() -> texts.text("attachment.lost.notice"));
    }
}
