import type { Hedge } from '../shared/hedge.ts';
import { phraseAt, phrasesOf } from '../shared/phrases.ts';
import { isParted, stretchOf, type Term } from '../shared/terms.ts';
import { conditionalStemOf } from './conditional.ts';
import { hypothesisOf } from './hypothesis.ts';
import { reportedInThePast } from './reporting.ts';

/** Conditionals of wishing, politeness and counsel, which say nothing of a report's truth. */
const wishes = new Set('voudr souhaiter aimer désirer préférer faudr'.split(' '));

const held =
  'censé|censée|censés|censées|réputé|réputée|réputés|réputées|soupçonné|soupçonnée|soupçonnés|soupçonnées';
const supposed =
  'présumé|présumée|présumés|présumées|supposé|supposée|supposés|supposées|prétendu|prétendue|prétendus|prétendues';
const is = 'est|sont|était|étaient|été|être|étant';
const has = 'a|ont|avait|avaient|ayant|avoir';
const yet = 'encore|officiellement|publiquement|formellement|immédiatement';
const able = 'pu|souhaité|voulu';
const vouch = 'confirmer|vérifier|corroborer';
const vouched = `${vouch}|confirmé|confirmée|confirmés|confirmées|vérifié|vérifiée|vérifiés|vérifiées|corroboré|corroborée`;

/** Null: an expression that holds such a word and is no hedge. */
const expressions = phrasesOf<Hedge['kind'] | null>([
  [`${is} pas? ${held}|${supposed}`, 'attributed'],
  [`${has} déjà|également|toujours? ${supposed}`, null],
  [supposed, 'adverb'],
  ['apparemment|vraisemblablement|probablement|prétendument|supposément|soi-disant', 'adverb'],
  ['semble|semblent|semblait|semblaient|semble-t-il|paraît-il|parait-il', 'adverb'],
  ['dit-on', 'attributed'],
  ['peut-être|possiblement|éventuellement', 'adverb'],
  ['sans doute', 'adverb'],
  ['sans doute aucun', null],
  ["possible|probable|vraisemblable que|qu'", 'adverb'],
  ["se peut|pourrait que|qu'", 'adverb'],
  ['on craint|redoute|craignait|redoutait', 'attributed'],
  ['craint|craignent|redoute|redoutent la mort', 'attributed'],
  [
    "craint|craignent|craignait|craignaient|redoute|redoutent|redoutait|redoutaient que|qu'",
    'attributed',
  ],
  ['fait|font|faisait|faisant|faire craindre|redouter', 'attributed'],
  ["prétend|prétendent|prétendait|prétendaient|prétendant que|qu'|avoir|être", 'attributed'],
  [`${has} prétendu que|qu'|avoir|être`, 'attributed'],
  [`pas|jamais ${yet}? ${able}? été|être? ${yet}? ${vouched}`, 'unknown'],
  ['confirme|confirment|confirmait|confirmaient pas', 'unknown'],
  ['ni confirmé|confirme|confirment|confirmer|confirmée|confirmés', 'unknown'],
  [`refuse|refusent|refusé|refusait|refusaient|refusant de ${vouch}`, 'unknown'],
  [`sans ${vouch}`, 'unknown'],
  ["exclut|excluent|excluait|excluaient|exclure|excluant pas que|qu'", 'unknown'],
  ["pas exclu|exclure que|qu'", 'unknown'],
  ["aucune|aucun preuve|confirmation|indication que|qu'", 'unknown'],
  ['ignore|ignorent|ignorait|ignoraient si|combien', 'unknown'],
  [`${is}? pas encore? clair|certain|sûr|établi si|que|qu'`, 'unknown'],
  ["ignore|ignorent|ignorait|ignoraient s' il|ils", 'unknown'],
  ['sait|savait pas encore? si', 'unknown'],
  ["sait|savait pas encore? s' il|ils", 'unknown'],
  ["il paraît|parait que|qu'", 'adverb'],
  ['non confirmé|confirmée|confirmés|confirmées|vérifié|vérifiée|vérifiés|vérifiées', 'adverb'],
]);

/** The words by which a French sentence keeps its distance. */
export function frenchHedges(sentence: readonly Term[]): Hedge[] {
  const hedges: Hedge[] = [];
  const isReported = reportedInThePast(sentence);
  const hypothesis = hypothesisOf(sentence);
  let read = 0;
  for (const [at, term] of sentence.entries()) {
    if (at < read) continue;
    const stem = conditionalStemOf(term.plain);
    if (stem !== null && !isOtherwiseMeant(sentence, at, stem)) {
      const past = isPast(sentence, at, stem);
      const supposed = hypothesis.all || (hypothesis.present && !past);
      const future = !past && (isReported[at] === true || hypothesis.asked.has(at));
      if (!supposed && !future) hedges.push({ ...stretchOf(term, term), kind: 'conditional' });
    }
    const phrase = phraseAt(expressions, sentence, at);
    if (phrase === null) continue;
    const last = sentence[at + phrase.length - 1] ?? term;
    if (phrase.value !== null) hedges.push({ ...stretchOf(term, last), kind: phrase.value });
    read = at + phrase.length;
  }
  return hedges;
}

/** “Il voudrait”, “on dirait”, “ne saurait être”, “ne serait-ce que”. */
function isOtherwiseMeant(sentence: readonly Term[], at: number, stem: string): boolean {
  const before = sentence[at - 1]?.plain;
  if (wishes.has(stem)) return true;
  if (stem === 'dir') return before === 'on';
  if (stem === 'saur') return before === 'ne';
  return stem === 'ser' && sentence[at]?.plain === 'serait-ce' && before === 'ne';
}

/** Participles that are conjugated with être: “seraient morts”. */
const withBe =
  /^(?:mort|parti|reparti|arrivé|venu|revenu|devenu|parvenu|intervenu|survenu|né|décédé|entré|rentré|sorti|tombé|retombé|allé|resté|retourné|monté|remonté|descendu|passé|apparu)e?s?$/u;
const participle = /(?:é|i|u|is|it|ert|fait|mort|aint|eint|oint|clos)e?s?$/u;
const noParticiple = new Set(
  `lui aussi ainsi qui ici ni si depuis plus vu du au des les ses très jamais mais dans sous sans
  jusqu' un une deux trois huit cette nuit parmi lieu peu feu jeu tout droit permis avis huis`.split(
    /\s+/,
  ),
);
const adverbs = new Set(
  `pas plus jamais rien guère également aussi déjà bien même toujours encore ainsi depuis ensuite
  alors parfois désormais jadis souvent bientôt eux elles elle tous toutes tout peut-être quant notamment mal lui-même eux-mêmes
  elle-même ils il on en y`.split(/\s+/),
);

/** Whether a conditional is a past one: “aurait perdu”, “seraient morts”, “se serait rendu”. */
function isPast(sentence: readonly Term[], at: number, stem: string): boolean {
  if (stem !== 'aur' && stem !== 'ser') return false;
  const next = sentence[afterAsides(sentence, at + 1)];
  if (next === undefined) return false;
  // A verb within quotation marks cannot be looked at; “aurait « liquidé » …” is the usual case.
  if (next.plain === '') return stem === 'aur';
  if (noParticiple.has(next.plain)) return false;
  if (stem === 'aur') return participle.test(next.plain);
  const before = sentence[at - 1]?.plain;
  if (before === 'se' || before === "s'") return participle.test(next.plain);
  return withBe.test(next.plain);
}

const aside_max = 12;

/** Past adverbs, and past one aside between commas: “aurait, selon Séoul, perdu”. */
function afterAsides(sentence: readonly Term[], from: number): number {
  let at = from;
  if (isParted(sentence[at], /,/)) {
    const near = sentence.slice(at + 1, at + aside_max);
    at +=
      1 +
      Math.max(
        -1,
        near.findIndex(term => isParted(term)),
      );
  }
  while (at < from + 15 && isAdverb(sentence[at]?.plain ?? '')) at += 1;
  return at;
}

function isAdverb(plain: string): boolean {
  return adverbs.has(plain) || /.ment$/u.test(plain);
}
