import type { ConfigProblemCode } from '../../config/config-problem.ts';
import { type ProblemSentence, type ProblemSpeech, saying } from '../problem-sentence.ts';
import { problemsFr } from './problems.ts';

const speech: ProblemSpeech = {
  parts: {},
  kinds: {
    text: 'du texte',
    number: 'un nombre',
    boolean: 'true ou false',
    nothing: 'rien',
    list: 'une liste',
    mapping: 'un bloc de lignes',
  },
  or: 'ou',
  didYouMean: meant => `Vouliez-vous écrire ${meant}\u00a0?`,
};

const say = saying(speech);

/** What a briefing file may not have either is told in the same words, but of this file. */
function needless(what: string, sign: string) {
  return say(({ code }) => ({
    message: `${code('found')} est ${what}, ce qu’une configuration n’a pas.`,
    hint: `Supprimez cela, ou mettez entre guillemets une touche ou un texte qui commence par \`${sign}\`.`,
  }));
}

/** The sentences of all problems of a configuration in French. */
export const configProblemsFr: Readonly<Record<ConfigProblemCode, ProblemSentence>> = {
  file_unreadable: problemsFr.file_unreadable,
  file_too_large: say(() => ({
    message: 'Le fichier est bien trop gros pour une configuration.',
    hint: '`briefing config --example` en imprime une de taille ordinaire.',
  })),
  not_utf8: problemsFr.not_utf8,
  yaml_syntax: problemsFr.yaml_syntax,
  yaml_anchor: needless('une ancre', '&'),
  yaml_alias: needless('un alias', '*'),
  yaml_tag: needless('une étiquette de type', '!'),
  yaml_merge_key: say(() => ({
    message: '`<<` fusionne ici d’autres lignes, ce qu’une configuration ne fait pas.',
    hint: 'Écrivez ici les lignes en entier.',
  })),
  yaml_directive: needless('une directive', '%'),
  yaml_several_documents: say(() => ({
    message: 'Un second document commence ici, et une configuration n’en est qu’un.',
    hint: 'Supprimez la ligne `---`.',
  })),
  yaml_too_deep: say(({ text }) => ({
    message: `Plus de ${text('limit')} niveaux sont emboîtés ici.`,
    hint: 'Il en faut deux à une configuration\u00a0: vérifiez le retrait des lignes, les crochets et les accolades.',
  })),
  text_too_long: say(({ text }) => ({
    message: `Cette valeur compte plus de ${text('limit')} caractères.`,
    hint: 'Aucun réglage n’en demande autant\u00a0: cherchez un guillemet oublié.',
  })),
  yaml_complex_key: problemsFr.yaml_complex_key,
  duplicate_key: say(({ code, text }) => ({
    message: `${code('key')} figure ici une seconde fois\u00a0; la première est à la ligne ${text('first')}.`,
    hint: 'Ne gardez que l’une des deux.',
  })),
  not_a_mapping: say(({ kind }) => ({
    message: `Une configuration est faite de lignes comme \`theme: dark\`, et voici ce qu’est ce fichier\u00a0: ${kind}.`,
    hint: '`briefing config --example` les montre toutes.',
  })),
  unknown_key: say(({ code, words }, meant) => ({
    message: `Il n’y a pas de réglage ${code('key')}.`,
    hint: meant ?? (words ? `Prenez ${words}, ou supprimez-le.` : 'Supprimez-le.'),
  })),
  wrong_type: say(({ code, kind, kinds, text }) => ({
    message: `${code('key')} attend ${kinds}, et on trouve ici\u00a0: ${kind}.`,
    hint:
      text('key') === 'keys'
        ? 'Écrivez en dessous une ligne par action, comme `print: P`.'
        : `Écrivez ici ${kinds}.`,
  })),
  not_in_list: say(({ code, words }, meant) => ({
    message: `${code('found')} n’est pas un mot que ${code('key')} peut avoir.`,
    hint: meant ?? `Prenez ${words}.`,
  })),
  empty_text: say(({ code, text }) =>
    text('key') === 'editor'
      ? {
          message: `${code('key')} est vide.`,
          hint: 'Écrivez une commande, ou supprimez la ligne.',
        }
      : {
          message: `${code('key')} a ici un nom vide.`,
          hint: 'Écrivez un répertoire, ou supprimez-le.',
        },
  ),
  bad_number: say(({ code, text }) => ({
    message: `${code('key')} ne peut pas être ${code('found')}.`,
    hint: `Écrivez un nombre de ${text('min')} à ${text('max')}.`,
  })),
  number_rewritten: say(({ code }) => ({
    message: `YAML lit ${code('found')} comme ${code('read')}.`,
    hint: 'Écrivez les simples chiffres d’un nombre, ou mettez un texte entre guillemets.',
  })),
  unknown_placeholder: say(({ code, words }, meant) => ({
    message: `${code('found')} ne désigne rien dans la commande d’un éditeur.`,
    hint: meant ?? `Prenez ${words}.`,
  })),
  unknown_action: say(({ code }, meant) => ({
    message: `Il n’y a pas d’action ${code('found')}.`,
    hint: meant ?? '`briefing config --example` donne toutes les actions.',
  })),
  unknown_key_name: say(({ code }, meant) => ({
    message: `${code('found')} n’est pas une touche qu’un terminal envoie.`,
    hint: meant ?? 'Écrivez un seul caractère, ou un nom comme `pageup`, `f1` ou `ctrl-r`.',
  })),
  key_taken: say(({ code }) => ({
    message: `${code('found')} veut déjà dire ${code('by')} sur l’écran ${code('screen')}.`,
    hint: `Choisissez une autre touche pour ${code('action')}, ou donnez-en une à ${code('by')}.`,
  })),
  key_reserved: say(({ code }) => ({
    message: `${code('found')} quitte toujours le programme.`,
    hint: `Choisissez une autre touche pour ${code('action')}.`,
  })),
  action_needed: say(({ code }) => ({
    message: `${code('action')} ne peut pas rester sans touche.`,
    hint: 'Donnez-lui-en une, ou supprimez la ligne.',
  })),
};
