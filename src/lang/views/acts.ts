/** What is said when something was copied, edited or opened, or when the file has changed. */
export interface ActsStrings {
  readonly copied: (text: string) => string;
  readonly tooLong: (bytes: string, most: string) => string;
  readonly noClipboard: string;
}

export const actsEn: ActsStrings = {
  copied: text => `Copied: ${text}`,
  tooLong: (bytes, most) =>
    `Nothing was copied: the text has ${bytes} bytes, and a terminal takes ${most} at most.`,
  noClipboard: 'Nothing was copied: this terminal has no clipboard.',
};

export const actsFr: ActsStrings = {
  copied: text => `Copié\u00a0: ${text}`,
  tooLong: (bytes, most) =>
    `Rien n’a été copié\u00a0: le texte compte ${bytes} octets, un terminal en prend ${most} au plus.`,
  noClipboard: 'Rien n’a été copié\u00a0: ce terminal n’a pas de presse-papiers.',
};
