import { limits } from '../../model/limits.ts';
import type { ProblemCode } from '../../model/problem.ts';
import {
  type ProblemSentence,
  type ProblemSpeech,
  type ProblemWords,
  quoted,
  saying,
} from '../problem-sentence.ts';
import { syntaxFr } from './syntax.ts';
import { unsafeTextFr } from './unsafe-text.ts';

const speech: ProblemSpeech = {
  parts: {
    file: 'du fichier',
    figure: 'd’un chiffre',
    casualty: 'd’une estimation de pertes',
    statement: 'd’une déclaration',
    event: 'd’un événement',
    report: 'd’une réponse',
    party: 'd’un acteur',
    source: 'd’une source',
    assessment: 'd’un jugement',
  },
  kinds: {
    text: 'du texte',
    number: 'un nombre',
    boolean: 'vrai ou faux',
    nothing: 'vide',
    list: 'une liste',
    mapping: 'un bloc de clés',
    date: 'une date',
    value: 'une valeur comme `about 15000`',
  },
  or: 'ou',
  didYouMean: meant => `Vouliez-vous écrire ${meant}\u00a0?`,
};

const say = saying(speech);

const unreadable: Readonly<Record<string, ProblemWords>> = {
  not_found: { message: 'Ce fichier n’existe pas.', hint: 'Vérifiez le nom et le répertoire.' },
  no_permission: {
    message: 'Vous n’avez pas le droit de lire ce fichier.',
    hint: 'Faites-vous donner ce droit, ou copiez le fichier.',
  },
  folder: {
    message: 'C’est un répertoire et non un fichier.',
    hint: 'Nommez un fichier qui s’y trouve.',
  },
  changing: {
    message: 'Quelque chose écrit sans cesse dans ce fichier.',
    hint: 'Réessayez quand c’est fini, ou copiez le fichier.',
  },
  not_regular: {
    message: 'Ce n’est pas un fichier ordinaire mais un tube ou un périphérique.',
    hint: 'Nommez un fichier\u00a0; l’entrée standard se lit en nommant `-`.',
  },
};

/** The sentences of all problems in French. */
export const problemsFr: Record<ProblemCode, ProblemSentence> = {
  file_unreadable: say(({ text }) => {
    const known = unreadable[text('reason')];
    const message = `Le système n’a pas pu lire ce fichier (${text('system')}).`;
    return known ?? { message, hint: 'Réessayez, ou copiez le fichier ailleurs.' };
  }),
  file_outside: say(({ text, code }) => ({
    message:
      text('reason') === 'hidden'
        ? `C’est un lien vers ${code('target')}, qui est caché, et il n’est pas lu.`
        : `C’est un lien vers ${code('target')}, hors du répertoire, et il n’est pas lu.`,
    hint: 'Nommez le fichier lui-même sur la ligne de commande pour qu’il soit lu.',
  })),
  file_too_large: say(({ text }) => ({
    message:
      text('reason') === 'bytes'
        ? `Le fichier fait ${megabytes(text('size'))}\u00a0Mo\u00a0; un briefing en fait au plus ${megabytes(text('limit'))}.`
        : `Le fichier compte plus de ${thousands(text('limit'))} mots et signes de ponctuation.`,
    hint: 'Divisez-le en plusieurs briefings, et laissez les textes des articles dans leurs propres fichiers.',
  })),
  file_empty: say(() => ({
    message: 'Le fichier est vide.',
    hint: 'Commencez par `briefing: 1`, `title`, `lang` et `sources`.',
  })),
  not_utf8: say(({ text }) => {
    const encoding = text('encoding');
    if (encoding.startsWith('utf-')) {
      return {
        message: `Le fichier est écrit en ${encoding.toUpperCase()} et non en UTF-8.`,
        hint: 'Enregistrez-le de nouveau avec l’encodage UTF-8.',
      };
    }
    if (encoding === 'none') {
      return {
        message:
          'Ce fichier n’est pas du texte\u00a0: c’est peut-être une image, une archive ou un programme.',
        hint: 'Vérifiez son nom. Un briefing est un fichier YAML en UTF-8.',
      };
    }
    return {
      message: `Le fichier n’est pas écrit en UTF-8\u00a0: ici, l’octet ${text('byte')} n’appartient à aucune lettre.`,
      hint: 'Enregistrez-le de nouveau avec l’encodage UTF-8\u00a0; il l’a peut-être été en Windows-1252 ou en Latin-1.',
    };
  }),
  yaml_syntax: say(({ text }) => {
    const reason = text('reason');
    const sentence = reason in syntaxFr ? syntaxFr[reason as keyof typeof syntaxFr] : undefined;
    return (sentence ?? syntaxFr.unexpected)(quoted(text('found')));
  }),
  yaml_anchor: say(({ code }) => ({
    message: `${code('found')} est une ancre, et un briefing n’en a pas.`,
    hint: 'Supprimez-la, ou mettez entre guillemets un texte qui commence par `&`.',
  })),
  yaml_alias: say(({ code }) => ({
    message: `${code('found')} est un alias, et un briefing n’en a pas.`,
    hint: 'Écrivez en entier ce qui est désigné, ou mettez entre guillemets un texte qui commence par `*`.',
  })),
  yaml_tag: say(({ code }) => ({
    message: `${code('found')} est une étiquette de type, et un briefing n’en a pas.`,
    hint: 'Supprimez-la, ou mettez entre guillemets un texte qui commence par `!`.',
  })),
  yaml_merge_key: say(() => ({
    message: '`<<` fusionne ici d’autres clés, ce qu’un briefing ne fait pas.',
    hint: 'Écrivez ici les clés en entier.',
  })),
  yaml_directive: say(({ code }) => ({
    message: `${code('found')} est une directive, et un briefing n’en a pas.`,
    hint: 'Supprimez la ligne.',
  })),
  yaml_several_documents: say(() => ({
    message: 'Un second document commence ici, et un briefing n’en est qu’un.',
    hint: 'Supprimez la ligne `---`, ou mettez ce qui suit dans un autre fichier.',
  })),
  yaml_too_deep: say(({ text }) => ({
    message: `Plus de ${text('limit')} niveaux sont emboîtés ici.`,
    hint: 'Il en faut six à un briefing\u00a0: vérifiez le retrait des lignes, les crochets et les accolades.',
  })),
  text_too_long: say(({ text }) => ({
    message: `Ce texte compte plus de ${thousands(text('limit'))} caractères.`,
    hint: 'Écrivez les mots qui comptent et laissez le texte entier dans le fichier de l’article\u00a0; cherchez un guillemet oublié.',
  })),
  yaml_complex_key: say(() => ({
    message: 'Une clé est ici une liste ou tout un bloc.',
    hint: 'Prenez un mot pour clé\u00a0; un texte qui commence par `?`, `[` ou `{` demande des guillemets.',
  })),
  too_many_claims: say(({ text }) => ({
    message: `Le fichier a ${text('found')} questions\u00a0; les ${text('limit')} premières sont montrées.`,
    hint: 'Divisez-le en plusieurs briefings.',
  })),
  too_many_reports: say(() => ({
    message: `Une question prend au plus ${limits.reports_max} réponses.`,
    hint: 'Divisez la question, ou retirez les réponses qui ne font que répéter une agence.',
  })),
  too_many_entries: say(({ text }) => ({
    message:
      text('section') === 'sources'
        ? `Le fichier a ${text('found')} sources\u00a0; les ${text('limit')} premières servent.`
        : `Le fichier a ${text('found')} acteurs\u00a0; les ${text('limit')} premiers servent.`,
    hint: 'Divisez-le en plusieurs briefings.',
  })),
  duplicate_key: say(({ code, text }) => ({
    message: `La clé ${code('key')} figure ici une seconde fois\u00a0; la première est à la ligne ${text('first')}.`,
    hint: 'Ne gardez que l’une des deux.',
  })),
  not_a_mapping: say(({ kind }) => ({
    message: `Un briefing est un bloc de clés, et voici ce qu’est ce fichier\u00a0: ${kind}.`,
    hint: 'Commencez par `briefing: 1`, `title`, `lang` et `sources`.',
  })),
  format_missing: say(({ text }) => ({
    message: 'Le fichier ne dit pas de quel format de briefing il est.',
    hint: `Écrivez \`briefing: ${text('known')}\` à la première ligne.`,
  })),
  format_newer: say(({ text }) => ({
    message: `Le fichier est au format ${text('found')}, et ce programme lit le format ${text('known')}.`,
    hint: `Prenez une version de briefing qui lit le format ${text('found')}.`,
  })),
  format_unknown: say(({ code, text }) => ({
    message: `${code('found')} n’est pas un format de briefing.`,
    hint: `Écrivez \`briefing: ${text('known')}\`, sans guillemets.`,
  })),
  unknown_key: say(({ code, text, part, words, isText }, meant) => ({
    message: text('number')
      ? `Une virgule coupe ce nombre\u00a0: ${code('key')} n’est pas une clé ${of(part)}.`
      : `${code('key')} n’est pas une clé ${of(part)}.`,
    hint: text('number')
      ? `Écrivez ${code('number')}, sans virgule.`
      : isText
        ? 'Une virgule ou deux points entre { } finissent un texte\u00a0: mettez tout le texte entre guillemets.'
        : (meant ?? (words ? `Prenez ${words}, ou supprimez-la.` : 'Supprimez-la.')),
  })),
  missing_key: say(({ code, part }) => ({
    message: `Il manque la clé ${code('key')} ${of(part)}.`,
    hint: `Ajoutez ici ${code('key')}.`,
  })),
  wrong_type: say(({ code, kind, kinds, text }) => ({
    message: `${code('key')} attend ${kinds}, et on trouve ici\u00a0: ${kind}.`,
    hint:
      text('expected') === 'text' && text('found')
        ? `Mettez des guillemets\u00a0: \`"${text('found')}"\`.`
        : `Écrivez ici ${kinds}.`,
  })),
  not_in_list: say(({ code, words }, meant) => ({
    message: `${code('found')} n’est pas un mot que ${code('key')} peut avoir.`,
    hint: meant ?? `Prenez ${words}.`,
  })),
  empty_text: say(({ code, text }) => ({
    message: `${code('key')} est vide.`,
    hint:
      text('kind') === 'list'
        ? 'Ajoutez au moins un élément, ou supprimez la clé.'
        : 'Écrivez ici quelque chose.',
  })),
  bad_id: say(({ code }) => ({
    message: `${code('found')} ne peut pas être un identifiant.`,
    hint: `Employez lettres, chiffres, \`.\`, \`_\` et \`-\`, sans espace, ${limits.id_chars_max} au plus, et commencez par une lettre ou un chiffre.`,
  })),
  bad_lang: say(({ code }) => ({
    message: `${code('found')} n’est pas un code de langue.`,
    hint: 'Écrivez la forme courte de la langue, comme `fr`, `en` ou `pt-BR`.',
  })),
  bad_url: say(({ code }) => ({
    message: `${code('found')} n’est pas une adresse du Web.`,
    hint: 'Écrivez-la en entier à partir de `https://`, sans espace, ou `null` si elle n’est pas donnée.',
  })),
  bad_hash: say(({ code }) => ({
    message: `${code('found')} n’est pas une empreinte SHA-256.`,
    hint: 'Écrivez ses 64 caractères, chiffres et minuscules de `a` à `f`, ou `null`.',
  })),
  bad_date: say(({ code, text }) => ({
    message: `${code('found')} ne peut pas se lire comme une date.`,
    hint: text('write')
      ? `Écrivez ${code('write')}.`
      : 'Écrivez `2025-09-03`, `2025-09`, `2025` ou `2025-09-03T10:00+08:00`.',
  })),
  bad_value: say(({ code, text }) => ({
    message:
      text('kind') === 'mapping' || !text('found')
        ? '`low`, `best` et `high` doivent aller en croissant, et l’un d’eux au moins doit être donné.'
        : `${code('found')} n’est pas une valeur qui peut se lire.`,
    hint: text('write')
      ? `Écrivez ${code('write')}.`
      : 'Écrivez un nombre comme `15000`, ou `about 15000`, `at least 600`, `500 to 600`, `dozens`.',
  })),
  bad_number: say(({ code }) => ({
    message: `${code('found')} n’est pas un nombre que ${code('key')} peut avoir.`,
    hint: 'Écrivez un nombre à partir de 0, de 15 chiffres au plus\u00a0; dans `policy`, `about` est une part de 0 à 1.',
  })),
  number_rewritten: say(({ code, text }) => ({
    message: `YAML lit ${code('found')} comme ${code('read')}.`,
    hint: text('write')
      ? `Écrivez ${code('write')} si c’est un nombre, ou mettez-le entre guillemets si c’est du texte.`
      : 'Mettez-le entre guillemets si c’est du texte\u00a0; un nombre ne peut pas être aussi grand.',
  })),
  words_missing: say(() => ({
    message: 'Cette réponse n’a pas les mots de l’article sur lesquels elle repose.',
    hint: 'Ajoutez `quote`, ou `passage` quand la forme est `indirect`.',
  })),
  duplicate_id: say(({ code, text }) => ({
    message: `L’identifiant ${code('found')} est pris\u00a0: la question de la ligne ${text('first')} le porte.`,
    hint: 'Donnez à celle-ci un identifiant à elle.',
  })),
  duplicate_report: say(({ code, text }) => ({
    message: `La source ${code('found')} a déjà une réponse à cette question, à la ligne ${text('first')}.`,
    hint: 'Ne gardez que l’une des deux, ou faites de l’autre une seconde question.',
  })),
  unknown_party: say(({ code }, meant) => ({
    message: `Aucun acteur n’a l’identifiant ${code('found')}.`,
    hint: meant ?? 'Ajoutez-le sous `parties`, ou nommez-en un qui y est.',
  })),
  unknown_source: say(({ code, text }, meant) => ({
    message: text('target')
      ? `La question ${code('target')} n’a pas de réponse de la source ${code('found')}.`
      : `Aucune source n’a l’identifiant ${code('found')}.`,
    hint:
      meant ??
      (text('target')
        ? 'Nommez une source qui y répond.'
        : 'Ajoutez-la sous `sources`, ou nommez-en une qui y est.'),
  })),
  unknown_claim: say(({ code }, meant) => ({
    message: `Aucune question n’a l’identifiant ${code('found')}.`,
    hint: meant ?? 'Nommez une question de ce fichier.',
  })),
  within_other_kind: say(({ code }) => ({
    message: `${code('found')} est une question d’une autre sorte, et une partie se compte comme son tout.`,
    hint: 'Nommez un chiffre pour un chiffre, et une estimation de pertes pour une estimation de pertes.',
  })),
  within_cycle: say(({ code }) => ({
    message: `Ces questions sont comprises l’une dans l’autre, en cercle\u00a0: ${code('ring')}.`,
    hint: 'Ôtez `within` de la question qui est le tout.',
  })),
  control_cycle: say(({ code }) => ({
    message: `Ces acteurs se contrôlent l’un l’autre, en cercle\u00a0: ${code('ring')}.`,
    hint: 'Ôtez `controlled_by` de l’acteur que personne ne contrôle.',
  })),
  comment_in_text: say(({ code }) => ({
    message: `Le texte de ${code('key')} s’arrête avant le #\u00a0: pour YAML, ${code('found')} est un commentaire, qui n’est pas lu.`,
    hint: 'Si cela fait partie du texte, mettez le tout entre guillemets\u00a0; si c’est un commentaire, mettez une espace après son #.',
  })),
  unsafe_text: ({ details }) => unsafeTextFr(details),
};

/** A part with its article already, or a key, which takes a plain preposition. */
function of(part: string): string {
  return part.startsWith('`') ? `de ${part}` : part;
}

function megabytes(bytes: string): string {
  return (Number(bytes) / (1024 * 1024)).toFixed(1).replace('.', ',').replace(/,0$/, '');
}

function thousands(number: string): string {
  return number.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
}
