/** How a number is written out: which of the spellings in use. */
export interface Spelling {
  /** French: hyphens everywhere, as since the reform of 1990. English: between tens and units. */
  readonly hyphens: boolean;
  /** English: “two hundred and six”. */
  readonly and: boolean;
  /** French: septante, huitante, nonante. */
  readonly swiss: boolean;
}

const frenchSmall =
  `zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze
  quinze seize`.split(/\s+/);
const frenchTens = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];

function frenchBelowHundred(value: number, swiss: boolean): string[] {
  if (value <= 16) return [frenchSmall[value]!];
  if (value < 20) return ['dix', '-', frenchSmall[value - 10]!];
  const ten = Math.floor(value / 10);
  const unit = value % 10;
  if (ten < 7 || swiss) {
    const name = frenchTens[ten] ?? ['septante', 'huitante', 'nonante'][ten - 7]!;
    if (unit === 0) return [name];
    return unit === 1 ? [name, ' ', 'et', ' ', 'un'] : [name, '-', frenchSmall[unit]!];
  }
  if (ten === 7 && unit === 1) return ['soixante', ' ', 'et', ' ', 'onze'];
  if (ten === 7) return ['soixante', '-', ...frenchBelowHundred(value - 60, swiss)];
  if (value === 80) return ['quatre', '-', 'vingts'];
  return ['quatre', '-', 'vingt', '-', ...frenchBelowHundred(value - 80, swiss)];
}

function frenchBelowThousand(value: number, swiss: boolean, isLast: boolean): string[] {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return frenchBelowHundred(rest, swiss);
  const head = hundreds === 1 ? ['cent'] : [frenchSmall[hundreds]!, ' '];
  if (rest > 0)
    return [...head, ...(hundreds > 1 ? ['cent'] : []), ' ', ...frenchBelowHundred(rest, swiss)];
  return hundreds === 1 ? head : [...head, isLast ? 'cents' : 'cent'];
}

/** A whole number below a milliard in French words. */
export function inFrench(value: number, { hyphens, swiss }: Spelling): string {
  if (value === 0) return 'zéro';
  const millions = Math.floor(value / 1e6);
  const thousands = Math.floor(value / 1000) % 1000;
  const rest = value % 1000;
  const words: string[][] = [];
  if (millions > 0)
    words.push([
      ...frenchBelowThousand(millions, swiss, true),
      ' ',
      millions > 1 ? 'millions' : 'million',
    ]);
  if (thousands === 1) words.push(['mille']);
  if (thousands > 1) words.push([...frenchBelowThousand(thousands, swiss, false), ' ', 'mille']);
  if (rest > 0) words.push(frenchBelowThousand(rest, swiss, true));
  return words
    .map(part => part.join(''))
    .join(' ')
    .replaceAll(' ', hyphens ? '-' : ' ');
}

const englishSmall = `zero one two three four five six seven eight nine ten eleven twelve thirteen
  fourteen fifteen sixteen seventeen eighteen nineteen`.split(/\s+/);
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function englishBelowThousand(value: number, { and, hyphens }: Spelling): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const ten = englishTens[Math.floor(rest / 10) - 2];
  const unit = rest % 10;
  const tail =
    ten === undefined
      ? englishSmall[rest]!
      : unit === 0
        ? ten
        : `${ten}${hyphens ? '-' : ' '}${englishSmall[unit]}`;
  if (hundreds === 0) return tail;
  const head = `${englishSmall[hundreds]} hundred`;
  return rest === 0 ? head : `${head} ${and ? 'and ' : ''}${tail}`;
}

/** A whole number below a billion in English words. */
export function inEnglish(value: number, spelling: Spelling): string {
  if (value === 0) return 'zero';
  const parts: string[] = [];
  const scales = ['million', 'thousand', ''];
  [1e6, 1000, 1].forEach((scale, index) => {
    const part = Math.floor(value / scale) % 1000;
    if (part === 0) return;
    const and = spelling.and && scale === 1 && part < 100 && parts.length > 0 ? 'and ' : '';
    parts.push(`${and}${englishBelowThousand(part, spelling)} ${scales[index]}`.trim());
  });
  return parts.join(' ');
}
