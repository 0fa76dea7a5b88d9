/**
 * The French conditional of the third person, told by its form.
 *
 * It is the future stem, which ends in r, with -ait or -aient. The imparfait of a verb whose own
 * stem ends in r looks the same (“déclarait”, “entraient”). Endings decide almost always: a
 * conditional ends in -erait or -irait, or is of a verb in -oir or -re, and of these few share
 * their ending with an imparfait. The verbs that an ending leaves open are listed.
 */

/** Verbs in -irer: “tirait” is an imparfait, where “partirait” is a conditional. */
const imperfectIr = new Set(
  `tir retir attir étir soutir détir vir revir chavir survir désir admir mir remir respir inspir
  expir aspir conspir transpir soupir spir déchir empir délir cir décir éclair rééclair flair blair
  glair foir moir air repair appair encir trévir`.split(/\s+/),
);

/** Verbs in -drer, beside the many in -dre, -loir and -nir (“prendrait”, “voudrait”, “viendrait”). */
const imperfectDr =
  /^(?:(?:re|dé|désen|en)?cadr|r?engendr|effondr|(?:sau|dé)?poudr|cylindr|calandr|cendr|hydr)$/u;

/** Verbs in -vrer and -vrir, beside those in -voir and -vre (“devrait”, “suivrait”). */
const imperfectVr =
  /^(?:(?:.*[^m]|)ouvr|(?:dé)?livr|enivr|désenivr|sevr|.*oeuvr|navr|(?:dé)?cuivr|(?:dé)?givr|poivr|enfiévr)$/u;

/** Stems after which nothing but a conditional can be meant, where the ending alone says nothing. */
const conditionalStem = new RegExp(
  `^(?:${[
    'aur|saur|pourr|mourr|haïr|ouïr|(?:as|mes|ras|sur)?siér',
    '(?:ac|con|dis|en|par|re|se)?courr|(?:ac|con|en|re|recon)querr|(?:dé|é)cherr',
    '(?:re|entre)?verr|(?:r|ren)?enverr',
    '(?:con|ex|in|oc|re)clur|(?:é|en)?clor',
    '.*(?:mettr|battr|vaincr)|(?:cor|inter)?rompr|(?:contre)?foutr',
    '(?:.*a|(?:ac|dé|re)?cro)[îi]tr',
  ].join('|')})$`,
  'u',
);

const ending = /^(?:\p{L}+-)*(\p{L}*r)(?:ait|aient)$/u;
const inverted = /-(?:t-)?(?:ils?|elles?|on|ce|y|en|là|ci)$/u;

/** A word without the pronoun that follows its verb: “aurait-il”, “a-t-on”. */
export function withoutInversion(plain: string): string {
  return plain.replace(inverted, '');
}

/**
 * The stem of a conditional in the third person, without what a hyphen puts before it.
 *
 * @param plain a word as `plainWord` gives it
 * @returns the stem with its r (“aur”, “ser”, “apporter”), or null for any other word
 */
export function conditionalStemOf(plain: string): string | null {
  const stem = ending.exec(withoutInversion(plain))?.[1];
  return stem !== undefined && isConditionalStem(stem) ? stem : null;
}

function isConditionalStem(stem: string): boolean {
  if (stem.length < 2) return false;
  if (conditionalStem.test(stem)) return true;
  if (stem.endsWith('er')) return true;
  if (stem.endsWith('ir')) return !imperfectIr.has(stem);
  if (stem.endsWith('dr')) return !imperfectDr.test(stem);
  return stem.endsWith('vr') && !imperfectVr.test(stem);
}

const noImperfect = new Set(
  `ait aient fait refait contrefait défait parfait imparfait satisfait bienfait méfait forfait effet lait sait trait portrait
  autoportrait retrait attrait extrait distrait abstrait soustrait distraient abstraient soustraient extraient traient souhait hait plait tait brait braient fraient effraient raient enraient
  paient essaient balaient déblaient délaient égaient relaient bégaient`.split(/\s+/),
);

/** Whether a word is an imparfait of the third person: “attaquait”, “avaient”, “était”. */
export function isImperfect(plain: string): boolean {
  const word = withoutInversion(plain);
  return /ai(?:t|ent)$/u.test(word) && !noImperfect.has(word) && conditionalStemOf(word) === null;
}
