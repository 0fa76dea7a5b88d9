/** What is said when something was copied, edited or opened, or when the file has changed. */
export const actsEn = {
  /**
   * By what is known of the clipboard: a program has confirmed that the text is there; tmux has it,
   * and it was sent on to the terminal or not; it was sent to the terminal, which does not answer.
   */
  copied: {
    copied: text => `Copied: ${text}`,
    tmux: text => `Copied in tmux, sent to the terminal’s clipboard: ${text}`,
    tmux_only: text => `Copied in tmux: ${text}`,
    sent: text => `Sent to the terminal’s clipboard: ${text}`,
  } satisfies Readonly<Record<'copied' | 'tmux' | 'tmux_only' | 'sent', (text: string) => string>>,
  /** A program of the clipboard takes its time. */
  copying: 'Copying…',
  tooLong: (bytes: string, most: string) =>
    `Nothing was copied: the text has ${bytes} bytes, and a terminal takes ${most} at most.`,
  noClipboard: 'Nothing was copied: this terminal has no clipboard.',
  /** Back from the editor, and the file is fine. */
  edited: 'Back from the editor: the file was read again.',
  /** The same from an editor that could not be told the line, because nothing is known of it. */
  editedElsewhere: (editor: string, line: number) =>
    `The file was read again. “${editor}” is not known here and was not told the line (${line}).`,
  /** The file is a link out of the folder it was found in, or to a hidden one. */
  notEdited:
    'Not edited: the file is a link that is not followed. Open what it leads to by its own name.',
  noEditor: 'No editor was found: set VISUAL or EDITOR.',
  /** There is no program of that name. */
  editorNotThere: (editor: string) =>
    `The editor “${editor}” could not be started: there is no such program. Set VISUAL or EDITOR.`,
  /** `system`: the system's short name of the error. */
  editorNotStarted: (editor: string, system: string) =>
    `The editor “${editor}” could not be started (${system}): set VISUAL or EDITOR.`,
  /** A path that begins with `~` is not there, since a shell has not seen it. */
  editorWithTilde: (editor: string) =>
    `The editor “${editor}” could not be started: “~” is not your home folder in VISUAL and EDITOR, write it out.`,
  /** `how`: the exit code or the name of a signal. */
  editorEnded: (editor: string, how: string) => `The editor “${editor}” ended with ${how}.`,
  opened: (address: string) => `Opened in the browser: ${address}`,
  /** A browser in this terminal has ended. */
  closed: (browser: string) => `Back from ${browser}.`,
  /** There is no browser to be seen; the address was copied instead, of which is told. */
  noBrowser: (told: string) => `No browser here. ${told}`,
  browserNotStarted: (system: string, address: string) =>
    `No browser could be started (${system}): ${address}`,
  /** The file has changed by itself, and is fine. */
  changed: 'The file has changed and was read again.',
  articleChanged: 'An article has changed: the words were looked up again.',
  gone: 'The file is gone; the last good state is shown until it comes back.',
  isBack: 'The file is back and was read again.',
  /** The system watches no more files, for a reason that it has a short name for. */
  lookedFor: (system: string) =>
    `The system watches no more files (${system}): changes are looked for every 2 s.`,
  toldAgain: 'The system tells of changes again.',
  /**
   * The file was read again, and parts of it are left out. `key`: the one that shows the problems,
   * where one does.
   */
  partlyRead: (problems: number, line: number | null, key: string | null) =>
    `Read again, with ${problems === 1 ? 'a problem' : `${problems} problems`}${line === null ? '' : `, first on line ${line}`}${key === null ? '' : `: ${key} shows what is left out`}.`,
  /** A claim or source whose screen was open is there no more, or is left out because of a problem. */
  noLonger: (name: string) => `“${name}” is no longer in the file.`,
  nowLeftOut: (name: string) => `“${name}” is left out now because of a problem.`,
  /** The file cannot be used; what was shown before stays. */
  unusable: (line: number | null, key: string | null) =>
    `The file cannot be used as it is now${line === null ? '' : ` (line ${line})`}; the last good state is shown.${key === null ? '' : ` ${key} says why.`}`,
};
