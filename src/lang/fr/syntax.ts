import type { SyntaxReason } from '../../model/syntax-reason.ts';
import type { ProblemWords } from '../problem-sentence.ts';

/** What is wrong where the file is no YAML, in French; `found` is the character at that place. */
export const syntaxFr: Record<SyntaxReason, (found: string) => ProblemWords> = {
  bad_escape: () => ({
    message:
      'Entre guillemets doubles, une barre oblique inverse est suivie d’un signe qu’elle ne peut pas introduire.',
    hint: 'Doublez la barre, ou mettez le texte entre guillemets simples.',
  }),
  bad_indent: () => ({
    message: 'Cette ligne n’est pas en retrait comme celles avec lesquelles elle va.',
    hint: 'Donnez le même nombre d’espaces aux clés d’un même bloc et aux tirets d’une même liste.',
  }),
  bad_start: found => ({
    message: `Un texte ne peut commencer par ${found === '```' ? 'un accent grave' : found} que s’il est entre guillemets.`,
    hint: 'Mettez tout le texte entre guillemets.',
  }),
  blank_indent: found => ({
    message: `Cette ligne est mise en retrait par ${blankName(found)}.`,
    hint: 'N’employez que des espaces ordinaires\u00a0; celles d’un traitement de texte ou d’une page web ont le même aspect.',
  }),
  block_in_brackets: () => ({
    message: 'Un bloc en retrait se trouve entre crochets ou accolades.',
    hint: 'Écrivez-le lui aussi entre crochets ou accolades, ou écrivez le tout sans.',
  }),
  bracket_not_closed: () => ({
    message: 'Ce crochet ou cette accolade n’est pas refermé, ou pas par un signe de même sorte.',
    hint: 'Fermez `[` par `]` et `{` par `}`, et mettez en retrait les lignes qui sont entre les deux.',
  }),
  bracket_not_opened: () => ({
    message: 'Ce crochet fermant ou cette accolade fermante ne ferme rien.',
    hint: 'Supprimez-le, ou mettez-le plus en retrait que la ligne où s’ouvre son pendant\u00a0; un texte qui commence ainsi demande des guillemets.',
  }),
  colon_in_value: () => ({
    message: 'Dans ce texte, un deux-points suivi d’une espace fait croire à une clé.',
    hint: 'Mettez le texte entre guillemets, car il contient `: `\u00a0; ou allez à la ligne pour la clé.',
  }),
  colon_missing: () => ({
    message:
      'Cette ligne n’est ni une clé avec son deux-points, ni la suite du texte qui la précède.',
    hint: 'Écrivez `clé: valeur` avec une espace après le deux-points, ou mettez la ligne plus en retrait que la clé dont elle continue le texte.',
  }),
  colon_sign: found => ({
    message: `${found} n’est pas le deux-points de YAML.`,
    hint: 'Écrivez `clé: valeur` avec le `:` ordinaire, suivi d’une espace.',
  }),
  comma_before_key: found => ({
    message: `Il manque une virgule devant ${found}.`,
    hint: 'Séparez les éléments par des virgules\u00a0; si ces mots sont du texte, mettez tout le texte entre guillemets.',
  }),
  comma_missing: () => ({
    message: 'Il manque une virgule entre deux éléments.',
    hint: 'Mettez-y une virgule\u00a0; un texte qui contient une virgule ou un crochet demande des guillemets.',
  }),
  comma_extra: () => ({
    message: 'Une virgule n’a rien devant elle.',
    hint: 'Supprimez-la\u00a0; un texte qui contient une virgule demande des guillemets.',
  }),
  comment_in_brackets: found => ({
    message: `Pour YAML, ${found} est un commentaire, et le signe qui devait fermer ceci s’y trouve.`,
    hint: 'Mettez entre guillemets un texte qui contient un #\u00a0; placez un commentaire après le signe fermant.',
  }),
  comment_sign: () => ({
    message: 'Une ligne commence par `//`, qui n’introduit pas de commentaire en YAML.',
    hint: 'Commencez un commentaire par `#` et une espace.',
  }),
  comment_space: () => ({
    message: 'Un # suit directement une valeur.',
    hint: 'Mettez une espace devant le # d’un commentaire, ou des guillemets autour d’un texte qui en contient un.',
  }),
  conflict_mark: () => ({
    message: 'Git a laissé ici un conflit\u00a0: deux versions de ces lignes se suivent.',
    hint: 'Gardez l’une des deux, et supprimez les lignes qui portent `<<<<<<<`, `=======` et `>>>>>>>`.',
  }),
  dash_misplaced: () => ({
    message: 'Un tiret de liste se trouve là où aucune liste ne peut commencer.',
    hint: 'Commencez la liste à la ligne suivante, ou mettez entre guillemets un texte qui commence par un tiret.',
  }),
  dash_missing: () => ({
    message: 'Parmi les éléments d’une liste, une ligne ne commence pas par un tiret.',
    hint: 'Mettez `- ` devant elle, ou donnez-lui le retrait de l’élément auquel elle appartient.',
  }),
  dash_sign: found => ({
    message: `${found} n’est pas le tiret par lequel YAML commence un élément de liste.`,
    hint: 'Écrivez devant chaque élément le `-` ordinaire du clavier et une espace.',
  }),
  dash_space: () => ({
    message: 'Il manque une espace après `-`.',
    hint: 'Écrivez `- ` devant un élément de liste, ou mettez entre guillemets un texte qui commence par un tiret.',
  }),
  equals_sign: () => ({
    message: 'Un `=` se trouve là où une clé a son deux-points.',
    hint: 'Écrivez `clé: valeur` avec un deux-points suivi d’une espace.',
  }),
  key_too_long: () => ({
    message: 'Ce qui précède ce deux-points est trop long pour une clé.',
    hint: 'Si ce n’est pas une clé, mettez tout le texte entre guillemets.',
  }),
  line_break_in_key: () => ({
    message: 'Ce qui précède un deux-points s’étend sur plusieurs lignes.',
    hint: 'Écrivez la clé et son deux-points sur une seule ligne\u00a0; si ce n’est pas une clé, mettez tout le texte entre guillemets.',
  }),
  other_blank: found => ({
    message: `Ce tiret ou ce deux-points est accompagné ${ofBlanks(blankName(found))}, que YAML ne prend pas pour l’espace ordinaire.`,
    hint: 'Mettez une espace ordinaire après `-` et après le deux-points d’une clé, et aucune devant le deux-points.',
  }),
  quote_not_closed: () => ({
    message: 'Le texte que ce guillemet ouvre ne se termine jamais.',
    hint: 'Fermez-le par le même guillemet, et mettez chacune de ses lignes plus en retrait que sa clé.',
  }),
  space_after_colon: () => ({
    message: 'Il manque une espace après le deux-points.',
    hint: 'Écrivez `clé: valeur` avec une espace après le deux-points.',
  }),
  tab_indent: () => ({
    message: 'Cette ligne est mise en retrait par une tabulation.',
    hint: 'Ne mettez en retrait que par des espaces.',
  }),
  text_after_value: () => ({
    message: 'Du texte suit alors que la valeur est déjà terminée.',
    hint: "Mettez tout le texte entre guillemets\u00a0; entre guillemets simples, doublez chacun de ses propres `'`.",
  }),
  typographic_quotes: found => ({
    message: `${found} ne sont pas les guillemets de YAML, si bien que ce texte finit trop tôt.`,
    hint: 'Mettez `"` ou `\'` autour de tout le texte\u00a0; les guillemets de l’article peuvent rester à l’intérieur.',
  }),
  unexpected: () => ({
    message: 'Ceci ne peut pas se lire comme du YAML.',
    hint: 'Comparez avec les lignes voisines\u00a0: retrait, deux-points, guillemets et crochets.',
  }),
};

const blanks: Readonly<Record<string, string>> = {
  'U+00A0': 'des espaces insécables',
  'U+2002': 'des demi-cadratins',
  'U+2003': 'des cadratins',
  'U+2007': 'des espaces tabulaires',
  'U+2009': 'des espaces fines',
  'U+200B': 'des espaces sans chasse',
  'U+202F': 'des espaces fines insécables',
  'U+3000': 'des espaces idéographiques',
  'U+FEFF': 'des indicateurs d’ordre des octets',
};

function blankName(found: string): string {
  const number = found.replaceAll('`', '');
  return `${blanks[number] ?? 'des blancs qui ne sont pas des espaces'} (${number})`;
}

function ofBlanks(name: string): string {
  return name.replace(/^des (?=[aeiouéè])/, 'd’').replace(/^des /, 'de ');
}
