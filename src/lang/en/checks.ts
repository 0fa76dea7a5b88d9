import type { AgreementCode } from '../../analysis/findings.ts';
import type { Folding } from '../../analysis/folding.ts';
import type { VerificationStatus } from '../../analysis/verification/status.ts';
import type { VerificationCode } from '../../analysis/verification/verification-findings.ts';
import { articleMegabytes, articlesMillions } from '../article-limits.ts';
import type { CheckWords, ToldWords } from '../checks.ts';

const fields = { passage: 'passage', quote: 'quote', cue: 'reporting verb' } as const;

const measures = {
  killed: 'killed',
  wounded: 'wounded',
  killed_or_wounded: 'killed or wounded',
  missing: 'missing',
  captured: 'captured',
} as const;

const weights = {
  digit: 'a digit',
  number: 'a number',
  negation: 'a negation',
  modifier: 'a modifier',
  hedge: 'a hedge',
  name: 'a name',
  date: 'a date',
  measure: 'what happened to the people counted',
  order: 'the order of the words',
} as const;

const all = (words: readonly string[]) => words.map(word => `“${word}”`).join(', ');

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const tooUnlike = 'the two are too long, or differ too much, to be set side by side word by word';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const whose = ({ mark, field }: ToldWords) => `${mark}’s ${fields[field]}`;

const other = (told: ToldWords) =>
  `${whose(told)} is not in the article, which has other words there [${fields[told.field]} → article]: “${told.diff}”.`;

const article = ({ mark, file }: ToldWords) =>
  file === null ? `${mark}’s article` : `${mark}’s article “${file}”`;

const times = (count: number) =>
  count === 2 ? 'twice' : count < 1000 ? `${count} times` : 'a thousand times or more';

const fromArticle = 'Copy the words from the article, or correct what rests on them.';

/** The words about checking in one language. */
export const checksEn = {
  labels: {
    exact: 'word for word',
    normalised: 'same words',
    elided: 'in parts',
    no_text: 'not checked',
    ambiguous: 'ambiguous',
    stale: 'other text',
    too_alike: 'uncheckable',
    altered: 'altered',
    not_found: 'not found',
  } satisfies Readonly<Record<VerificationStatus, string>>,
  /** What each status means, in a few words. */
  meanings: {
    exact: 'in the article once, character for character',
    normalised: 'in the article once; only typography differs',
    elided: 'its parts are in the article, in order',
    no_text: 'no text of the article is at hand',
    ambiguous: 'in the article several times; which is meant is not said',
    stale: 'the text at hand is not the one that was recorded',
    too_alike: 'too much alike with the article to be looked up in it',
    altered: 'not in the article; similar words are',
    not_found: 'not in the article, nor anything near',
  } satisfies Readonly<Record<VerificationStatus, string>>,
  foldings: {
    invisible: 'invisible characters',
    composition: 'how accents are stored',
    space: 'spaces',
    quotes: 'quotation marks',
    apostrophe: 'apostrophes',
    dash: 'dashes',
    ellipsis: 'ellipses',
    ligature: 'ligatures',
  } satisfies Readonly<Record<Folding, string>>,
  weights,
  /** In the place of two texts side by side. */
  tooUnlike,
  findings: {
    stale: told => ({
      message: `${article(told)} is not the text that was recorded: its SHA-256 differs.`,
      hint: 'Find the recorded text; or read the new one against the passages, remove `sha256`, and record it anew.',
    }),
    not_found: told => ({
      message: told.disordered
        ? `The parts of ${whose(told)} are all in the article, but not in this order: “${told.words}”.`
        : `${whose(told)} is nowhere in the article: “${told.words}”.`,
      hint: told.disordered ? 'List them in the article’s order.' : fromArticle,
    }),
    too_alike: told => ({
      message: `${whose(told)} is not checked: too much alike with the article throughout to be looked up in it: “${told.words}”.`,
      hint: 'Record words that stand out in the article, or save it without what was repeated to pad it.',
    }),
    altered: told => ({
      message: told.isTooUnlike
        ? `${other(told)} What differs was not worked out: ${tooUnlike}.`
        : `${other(told)} ${capital(listed(told.weights.map(weight => weights[weight])))} ${told.weights.length > 1 ? 'differ' : 'differs'}.`,
      hint: fromArticle,
    }),
    value_mismatch: told => ({
      message: `${told.mark} is filed as ${told.value}, but its passage says ${all(told.read)}.`,
      hint: 'Give the value that the words give, or the words that give the value.',
    }),
    article_outside: told => ({
      message:
        told.target === null
          ? `${article(told)} lies outside the folders that articles are read from.`
          : `${article(told)} leads outside the folders that articles are read from, by a link to “${told.target}”.`,
      hint: 'Put it into one of them, or name its folder with --articles.',
    }),
    article_hidden: told => ({
      message:
        told.target === null
          ? `${article(told)} is hidden, and nothing hidden is read as an article.`
          : `${article(told)} leads by a link to “${told.target}”, which is hidden, and nothing hidden is read as an article.`,
      hint: 'Give it names that do not begin with a dot, or name the folder it is in with --articles.',
    }),
    article_dangling_link: told => ({
      message: `${article(told)} is a link that leads nowhere.`,
      hint: 'Mend the link, or put the text in its place.',
    }),
    article_folder: told => ({
      message: `${article(told)} is a folder.`,
      hint: 'Name the file in it.',
    }),
    article_not_regular: told => ({
      message: `${article(told)} is no ordinary file, and is not opened.`,
      hint: 'Name a file that holds the text.',
    }),
    article_no_permission: told => ({
      message: `${article(told)} may not be read.`,
      hint: 'Change its permissions.',
    }),
    article_empty: told => ({
      message: `${article(told)} has no text in it.`,
      hint: 'Save the text again.',
    }),
    article_too_large: told => ({
      message: `${article(told)} is too large, or all the articles together are.`,
      hint: `Save the article alone; ${articleMegabytes} MB are read of one, ${articlesMillions} million characters of all.`,
    }),
    article_binary: told => ({
      message: `${article(told)} is not a text.`,
      hint: 'Save it as plain text.',
    }),
    article_bad_encoding: told => ({
      message:
        told.encoding === ''
          ? `${article(told)} is in none of the encodings that are read.`
          : `${article(told)} is not written in ${told.encoding}, as the briefing or the file itself says.`,
      hint: 'Save it as UTF-8, or say by `text.encoding` how it is written.',
    }),
    article_system: told => ({
      message: `${article(told)} cannot be read (${told.system}).`,
      hint: 'Check the path and the disk.',
    }),
    altered_slightly: told => ({
      message: `${other(told)} No digit, number, negation, modifier, hedge or name differs.`,
      hint: fromArticle,
    }),
    ambiguous: told => ({
      message:
        told.count === null
          ? `The parts of ${whose(told)} are in the article in more than one way: “${told.words}”.`
          : `${whose(told)} is in the article ${times(told.count)}: “${told.words}”.`,
      hint:
        told.count === null
          ? 'Give the `passage` around them.'
          : 'Say which by `prefix` or `suffix`, the words just before or after it.',
    }),
    value_cut: told => ({
      message: `The article says ${all(told.read)}; ${told.mark}’s passage cuts that number short.`,
      hint: 'Take the whole number into the passage, and give the value it gives.',
    }),
    value_unread: told => ({
      message: `${told.mark} is filed as ${told.value}, and no number can be read out of its passage: “${told.words}”.`,
      hint: 'Take the words that give the value into the passage.',
    }),
    measure_mismatch: told => ({
      message: `${told.mark} is filed under ${measures[told.measure]}, but its passage says ${all(told.read)}.`,
      hint: 'File it under what the words count, as a claim of its own.',
    }),
    mood_mismatch: told => ({
      message: `${told.mark} is filed as a fact, but its passage says ${all(told.read)}.`,
      hint: `Give \`mood: ${told.mood}\`.`,
    }),
    mood_cut: told => ({
      message: `${told.mark} is filed as a fact, but around its passage the article says ${all(told.read)}.`,
      hint: `Take these words into the passage, and give \`mood: ${told.mood}\`.`,
    }),
    beside_mismatch: told => ({
      message: `What is given as \`${told.beside}\` does not stand beside ${whose(told)} in the article.`,
      hint: `Correct \`${told.beside}\`, or remove it.`,
    }),
    cue_missing: told => ({
      message: `${told.mark}’s reporting verb is nowhere in the article: “${told.words}”.`,
      hint: 'Give it as the article prints it.',
    }),
    mood_unseen: told => ({
      message: `${told.mark} is filed ${told.mood === 'denied' ? 'as denied' : 'in the conditional'}, and its passage shows nothing of it.`,
      hint: 'Take the words that show it into the passage, or correct `mood`.',
    }),
    encoding_guessed: told => ({
      message: `${article(told)} does not say how it is written; it was read as ${told.encoding}.`,
      hint: 'Say so by `text.encoding`, or save the text as UTF-8.',
    }),
    hash_missing: told => ({
      message: `No hash is recorded for ${article(told)}.`,
      hint: '`briefing check --record` writes it.',
    }),
    no_text: told => ({
      message:
        told.file === null
          ? `The briefing names no text of ${told.mark}’s article, so its words are not checked.`
          : `${article(told)} is not at hand, so its words are not checked.`,
      hint:
        told.file === null
          ? 'Name its file by `text: {file: …}`.'
          : 'Name its folder with --articles or in BRIEFING_ARTICLES.',
    }),
  } satisfies Readonly<Record<VerificationCode, (told: ToldWords) => CheckWords>>,
  /** What to do about what the sources' agreement shows. */
  hints: {
    logic: 'Check both values and `within`.',
    value:
      'Check both passages; if they are right, the sources disagree and nothing is to be mended.',
    circular: 'Check the chains; a circle adds no evidence.',
    attribution: 'Check both chains; if they are right, nothing is to be mended.',
    status: 'Check both moods; if they are right, nothing is to be mended.',
    wording: 'Check both quotes; if they are right, nothing is to be mended.',
    interested_origin: 'Say so where the figure is used.',
    single_origin: 'Count it once.',
    form: 'Nothing is to be mended.',
    revision: 'Use the newer one.',
    modifier: 'Check both modifiers; if they are right, nothing is to be mended.',
  } satisfies Readonly<Record<AgreementCode, string>>,

  /** “Words in the article”, the name of what verification tells. */
  title: 'In the article',
  /** How the words of a report stand, with the foldings that were needed. */
  standing: (label: string, foldings: readonly string[]) =>
    foldings.length === 0 ? label : `${label}, but for ${listed(foldings)}`,
  /** Said while the words are being looked up. */
  checking: 'checking the words…',
  toVerify: (count: number) => `${count} to verify`,
  /** Reports whose articles are not at hand. */
  notChecked: (count: number) => `${count} not checked`,
  /** How many of a source's reports are in its article. */
  foundOf: (found: number, total: number) =>
    `${found} of ${total} ${total === 1 ? 'report' : 'reports'} in the article`,
  noText: 'text not at hand',
  textOther: 'not the recorded text',
  textUnusable: 'text cannot be read',
  nearest: 'article',
  /** The heading over what is doubtful with the words. */
  inTheWords: 'To verify in the words',
  fieldNames: fields,

  /** What to do when there are more problems than are listed. */
  mendFirst: 'Mend those listed first.',

  errors: (count: number) => (count === 1 ? '1 error' : `${count} errors`),
  warnings: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
  notes: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
  noteWord: 'note',
  checked: (files: number) => (files === 1 ? '1 file checked' : `${files} files checked`),
  articlesAt: (found: number, total: number) =>
    `${found} of ${total} ${total === 1 ? 'article' : 'articles'} at hand`,
  recorded: (source: string, file: string) =>
    `${file}: the hash of ${source}’s article was recorded.`,
  nothingToRecord: (file: string) => `${file}: no hash was to be recorded.`,
  notRecorded: (source: string, file: string) =>
    `${file}: the hash of ${source}’s article could not be written into the file without changing something else. Write it in by hand.`,
  changedMeanwhile: (file: string) =>
    `“${file}” changed while its hashes were being recorded, and was left as it is. Try again.`,
  cannotReplace: (file: string, reason: string) =>
    `“${file}” cannot be written (${reason}). It was left as it is.`,
  lockHeld: (file: string, lock: string) =>
    `“${file}” was left as it is: another run of briefing holds “${lock}”. Try again.`,
  lockInTheWay: (file: string, lock: string) =>
    `“${file}” was left as it is: “${lock}” stands where briefing marks a file that it writes, and is no such mark. Move it away.`,
  notFolder: (path: string) =>
    `There is no folder “${path}” to read articles from. Check --articles.`,
};
