/** Every emoji that is wide by itself, or is made so, has one of these [UTS #51, ED-20 to ED-27]. */
const maybeEmoji = /\p{Emoji_Presentation}|\uFE0F/u;

let emojiInFull: RegExp | undefined;

/** Stands in for the pattern `^\p{RGI_Emoji}$`, whose long list is compiled when first needed. */
export const rgiEmoji = {
  test(text: string): boolean {
    if (!maybeEmoji.test(text)) return false;
    emojiInFull ??= /^\p{RGI_Emoji}$/v;
    return emojiInFull.test(text);
  },
};
