/** What is said when something was copied, edited or opened, or when the file has changed. */
export interface ActsStrings {
  /**
   * By what is known of the clipboard: a program has confirmed that the text is there; tmux has it,
   * and it was sent on to the terminal or not; it was sent to the terminal, which does not answer.
   */
  readonly copied: Readonly<
    Record<'copied' | 'tmux' | 'tmux_only' | 'sent', (text: string) => string>
  >;
  /** A program of the clipboard takes its time. */
  readonly copying: string;
  readonly tooLong: (bytes: string, most: string) => string;
  readonly noClipboard: string;
  /** Back from the editor, and the file is fine. */
  readonly edited: string;
  /** The same from an editor that could not be told the line, because nothing is known of it. */
  readonly editedElsewhere: (editor: string, line: number) => string;
  /** The file is a link out of the folder it was found in, or to a hidden one. */
  readonly notEdited: string;
  readonly noEditor: string;
  /** There is no program of that name. */
  readonly editorNotThere: (editor: string) => string;
  /** `system`: the system's short name of the error. */
  readonly editorNotStarted: (editor: string, system: string) => string;
  /** A path that begins with `~` is not there, since a shell has not seen it. */
  readonly editorWithTilde: (editor: string) => string;
  /** `how`: the exit code or the name of a signal. */
  readonly editorEnded: (editor: string, how: string) => string;
  readonly opened: (address: string) => string;
  /** A browser in this terminal has ended. */
  readonly closed: (browser: string) => string;
  /** There is no browser to be seen; the address was copied instead, of which is told. */
  readonly noBrowser: (told: string) => string;
  readonly browserNotStarted: (system: string, address: string) => string;
  /** The file has changed by itself, and is fine. */
  readonly changed: string;
  readonly articleChanged: string;
  readonly gone: string;
  readonly isBack: string;
  /** The system watches no more files, for a reason that it has a short name for. */
  readonly lookedFor: (system: string) => string;
  readonly toldAgain: string;
  /**
   * The file was read again, and parts of it are left out. `key`: the one that shows the problems,
   * where one does.
   */
  readonly partlyRead: (problems: number, line: number | null, key: string | null) => string;
  /** A claim or source whose screen was open is there no more, or is left out because of a problem. */
  readonly noLonger: (name: string) => string;
  readonly nowLeftOut: (name: string) => string;
  /** The file cannot be used; what was shown before stays. */
  readonly unusable: (line: number | null, key: string | null) => string;
}

export const actsEn: ActsStrings = {
  copied: {
    copied: text => `Copied: ${text}`,
    tmux: text => `Copied in tmux, sent to the terminal’s clipboard: ${text}`,
    tmux_only: text => `Copied in tmux: ${text}`,
    sent: text => `Sent to the terminal’s clipboard: ${text}`,
  },
  copying: 'Copying…',
  tooLong: (bytes, most) =>
    `Nothing was copied: the text has ${bytes} bytes, and a terminal takes ${most} at most.`,
  noClipboard: 'Nothing was copied: this terminal has no clipboard.',
  edited: 'Back from the editor: the file was read again.',
  editedElsewhere: (editor, line) =>
    `The file was read again. “${editor}” is not known here and was not told the line (${line}).`,
  notEdited:
    'Not edited: the file is a link that is not followed. Open what it leads to by its own name.',
  noEditor: 'No editor was found: set VISUAL or EDITOR.',
  editorNotThere: editor =>
    `The editor “${editor}” could not be started: there is no such program. Set VISUAL or EDITOR.`,
  editorNotStarted: (editor, system) =>
    `The editor “${editor}” could not be started (${system}): set VISUAL or EDITOR.`,
  editorWithTilde: editor =>
    `The editor “${editor}” could not be started: “~” is not your home folder in VISUAL and EDITOR, write it out.`,
  editorEnded: (editor, how) => `The editor “${editor}” ended with ${how}.`,
  opened: address => `Opened in the browser: ${address}`,
  closed: browser => `Back from ${browser}.`,
  noBrowser: told => `No browser here. ${told}`,
  browserNotStarted: (system, address) => `No browser could be started (${system}): ${address}`,
  changed: 'The file has changed and was read again.',
  articleChanged: 'An article has changed: the words were looked up again.',
  gone: 'The file is gone; the last good state is shown until it comes back.',
  isBack: 'The file is back and was read again.',
  lookedFor: system =>
    `The system watches no more files (${system}): changes are looked for every 2 s.`,
  toldAgain: 'The system tells of changes again.',
  partlyRead: (problems, line, key) =>
    `Read again, with ${problems === 1 ? 'a problem' : `${problems} problems`}${line === null ? '' : `, first on line ${line}`}${key === null ? '' : `: ${key} shows what is left out`}.`,
  noLonger: name => `“${name}” is no longer in the file.`,
  nowLeftOut: name => `“${name}” is left out now because of a problem.`,
  unusable: (line, key) =>
    `The file cannot be used as it is now${line === null ? '' : ` (line ${line})`}; the last good state is shown.${key === null ? '' : ` ${key} says why.`}`,
};

export const actsFr: ActsStrings = {
  copied: {
    copied: text => `Copié\u00a0: ${text}`,
    tmux: text => `Copié dans tmux, envoyé au presse-papiers du terminal\u00a0: ${text}`,
    tmux_only: text => `Copié dans tmux\u00a0: ${text}`,
    sent: text => `Envoyé au presse-papiers du terminal\u00a0: ${text}`,
  },
  copying: 'Copie en cours…',
  tooLong: (bytes, most) =>
    `Rien n’a été copié\u00a0: le texte compte ${bytes} octets, un terminal en prend ${most} au plus.`,
  noClipboard: 'Rien n’a été copié\u00a0: ce terminal n’a pas de presse-papiers.',
  edited: 'Retour de l’éditeur\u00a0: le fichier a été relu.',
  editedElsewhere: (editor, line) =>
    `Le fichier a été relu. «\u00a0${editor}\u00a0» n’est pas connu ici et n’a pas reçu la ligne (${line}).`,
  notEdited:
    'Rien n’est modifié\u00a0: le fichier est un lien qui n’est pas suivi. Ouvrez par son propre nom ce vers quoi il mène.',
  noEditor: 'Aucun éditeur trouvé\u00a0: définir VISUAL ou EDITOR.',
  editorNotThere: editor =>
    `L’éditeur «\u00a0${editor}\u00a0» n’a pas pu démarrer\u00a0: ce programme n’existe pas. Définir VISUAL ou EDITOR.`,
  editorNotStarted: (editor, system) =>
    `L’éditeur «\u00a0${editor}\u00a0» n’a pas pu démarrer (${system})\u00a0: définir VISUAL ou EDITOR.`,
  editorWithTilde: editor =>
    `L’éditeur «\u00a0${editor}\u00a0» n’a pas pu démarrer\u00a0: «\u00a0~\u00a0» n’est pas votre répertoire personnel dans VISUAL et EDITOR, écrivez-le en entier.`,
  editorEnded: (editor, how) => `L’éditeur «\u00a0${editor}\u00a0» s’est terminé avec ${how}.`,
  opened: address => `Ouvert dans le navigateur\u00a0: ${address}`,
  closed: browser => `Retour de ${browser}.`,
  noBrowser: told => `Pas de navigateur ici. ${told}`,
  browserNotStarted: (system, address) =>
    `Aucun navigateur n’a pu démarrer (${system})\u00a0: ${address}`,
  changed: 'Le fichier a changé et a été relu.',
  articleChanged: 'Un article a changé\u00a0: les mots y ont été cherchés de nouveau.',
  gone: 'Le fichier a disparu\u00a0; le dernier bon état reste affiché jusqu’à son retour.',
  isBack: 'Le fichier est de retour et a été relu.',
  lookedFor: system =>
    `Le système ne surveille plus de fichiers (${system})\u00a0: changements cherchés toutes les 2 s.`,
  toldAgain: 'Le système annonce de nouveau les changements.',
  partlyRead: (problems, line, key) =>
    `Fichier relu, avec ${problems < 2 ? 'un problème' : `${problems} problèmes`}${line === null ? '' : `, le premier ligne ${line}`}${key === null ? '' : `\u00a0: ${key} montre ce qui est laissé de côté`}.`,
  noLonger: name => `«\u00a0${name}\u00a0» n’est plus dans le fichier.`,
  nowLeftOut: name => `«\u00a0${name}\u00a0» est maintenant laissé de côté à cause d’un problème.`,
  unusable: (line, key) =>
    `Le fichier est inutilisable en l’état${line === null ? '' : ` (ligne ${line})`}\u00a0; le dernier bon état reste affiché.${key === null ? '' : ` ${key} dit pourquoi.`}`,
};
