import type { Language } from '../language.ts';

export const actsFr: Language['acts'] = {
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
