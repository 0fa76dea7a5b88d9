import { globSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMood, readMoodOf } from '../../src/grammar/read-mood.ts';
import { type ReadingLanguage, readingLanguage } from '../../src/grammar/reading-language.ts';
import { loadFile } from '../../src/load/load.ts';
import type { Stretch } from '../../src/model/stretch.ts';

function shown(text: string, stretches: readonly Stretch[]): string {
  return stretches.map(({ at, end }) => text.slice(at, end)).join(' | ');
}

function hedges(text: string, language: ReadingLanguage): string {
  return readMood(text, language)
    .hedges.map(({ at, end, kind }) => `${text.slice(at, end)} ${kind}`)
    .join(' | ');
}

describe('a French report keeps its distance', () => {
  test.each([
    ['Deux mille soldats auraient été tués.', 'auraient'],
    ['Pyongyang aurait perdu quelque 2 000 soldats.', 'aurait'],
    ['Trois officiers seraient morts dans le bombardement.', 'seraient'],
    ['Le dirigeant se trouverait à Pékin, selon Séoul.', 'trouverait'],
    ['L’armée compterait 15 000 hommes et disposerait de chars.', 'compterait | disposerait'],
    ['Kim se serait rendu à Vladivostok.', 'serait'],
    ['Des renforts viendraient d’Asie, où ils tiendraient garnison.', 'viendraient | tiendraient'],
    ['Le pays recevrait du pétrole.', 'recevrait'],
    ['La ville ne compterait plus que 200 hommes.', 'compterait'],
    ['Kim pourrait se rendre à Moscou, où il devrait signer.', 'pourrait | devrait'],
    ['Aurait-elle perdu 600 hommes ?', 'Aurait-elle'],
    ['DES SOLDATS AURAIENT FUI', 'AURAIENT'],
    ['Moscou contre-attaquerait déjà.', 'contre-attaquerait'],
    ['Ils auraient, selon Séoul, été tués.', 'auraient'],
    ['Même si l’armée avançait, 2 000 hommes auraient été tués.', 'auraient'],
  ])('by the conditional: %s', (text, expected) => {
    expect(hedges(text, 'fr')).toBe(expected.replaceAll(/(?= \||$)/g, ' conditional'));
  });

  test.each([
    ['Les soldats, apparemment épuisés, se sont rendus.', 'apparemment adverb'],
    ['Le soi-disant accord et la prétendue trêve.', 'soi-disant adverb | prétendue adverb'],
    ['Trois auteurs présumés ont été arrêtés.', 'présumés adverb'],
    ['L’officier est présumé mort.', 'est présumé attributed'],
    ['Les soldats sont censés être partis.', 'sont censés attributed'],
    ['Le convoi semble avoir fui.', 'semble adverb'],
    ['Un bilan non confirmé de 20 morts', 'non confirmé adverb'],
    ['Trente mineurs sont sans doute morts, peut-être 40.', 'sans doute adverb | peut-être adverb'],
    ['Il est possible que 30 mineurs soient morts.', 'possible que adverb'],
    ['On craint 42 morts.', 'On craint attributed'],
    ['Séoul craint que 42 mineurs soient morts.', 'craint que attributed'],
    ['Moscou prétend que 42 soldats sont morts.', 'prétend que attributed'],
    ['Il a prétendu avoir tué 42 soldats.', 'a prétendu avoir attributed'],
    ['L’armée n’a pas confirmé que 44 soldats sont morts.', 'pas confirmé unknown'],
    ['Le bilan n’a pas encore pu être vérifié.', 'pas encore pu être vérifié unknown'],
    ['Moscou refuse de confirmer la mort de 44 soldats.', 'refuse de confirmer unknown'],
    ['Ils n’excluent pas que 30 personnes soient mortes.', 'excluent pas que unknown'],
    ['On ignore s’il viendrait à Moscou.', 'ignore s’il unknown'],
    ['On ne sait pas si 30 mineurs sont morts.', 'sait pas si unknown'],
  ])('by an adverb, an adjective or others’ belief: %s', (text, expected) => {
    expect(hedges(text, 'fr')).toBe(expected);
  });
});

describe('a French report does not keep its distance', () => {
  test.each([
    'Kim a déclaré que son pays apporterait un « soutien total » à l’armée russe.',
    'Moscou affirmait que des renforts arriveraient en mai.',
    'Kim a annoncé mercredi à la presse que son pays enverrait 6 000 soldats.',
    'Le 3 septembre, il promit qu’il viendrait et que son armée le suivrait.',
    'M. Kim a promis à M. Poutine que des renforts viendraient.',
    'Kim a fait savoir que son pays apporterait une aide.',
    'Le président s’est dit convaincu que la guerre finirait bientôt.',
    'Kim a assuré le président russe que l’aide continuerait.',
    'Kim a salué Poutine, ajoutant que son pays aiderait la Russie.',
    'Il avait été annoncé que la visite aurait lieu en mai.',
    'La Russie a dit qu’elle serait prête.',
    'Séoul a demandé si Kim viendrait.',
    'Moscou s’était engagé à ce que ses soldats rentreraient.',
  ])('by a future seen from the past: %s', text => {
    expect(hedges(text, 'fr')).toBe('');
  });

  test.each([
    ['Séoul a déclaré que 2 000 soldats auraient été tués.', 'auraient'],
    ['Séoul a affirmé que trois officiers seraient morts.', 'seraient'],
    ['Poutine dit que la Russie disposerait de 500 missiles.', 'disposerait'],
    ['Séoul a montré la bombe que Pyongyang posséderait.', 'posséderait'],
    ['« Nous gagnerons », a déclaré Kim, évoquant l’arme que posséderait Séoul.', 'posséderait'],
    ['Kim a dit que tout allait bien, alors que 600 hommes seraient là.', 'seraient'],
    ['Kim a dit qu’il viendrait. Il serait déjà à Moscou.', 'serait'],
  ])('but a past conditional, a present verb or another clause keeps it: %s', (text, expected) => {
    expect(hedges(text, 'fr')).toBe(`${expected} conditional`);
  });

  test.each([
    'Si la Russie attaquait, l’OTAN répondrait.',
    'L’OTAN répondrait si la Russie attaquait la Pologne.',
    'S’il avait eu des preuves, Séoul les aurait montrées.',
    'En cas d’attaque, chaque partie viendrait en aide à l’autre.',
  ])('by a supposition: %s', text => {
    expect(hedges(text, 'fr')).toBe('');
  });

  test.each([
    'Kim voudrait rencontrer Poutine et souhaiterait un accord.',
    'Il faudrait agir.',
    'Il ne saurait être question de céder.',
    'Ils viendront, ne serait-ce que pour le voir.',
  ])('by a wish or a manner of speaking: %s', text => {
    expect(hedges(text, 'fr')).toBe('');
  });

  test.each([
    '« Ils auraient été tués », a-t-il dit.',
    'Il parle de “soldats qui auraient fui”.',
    '« Des « héros » auraient fui », a-t-il dit, « ils “seraient” morts ».',
    'Il a dit : « des hommes auraient fui\n« et d’autres seraient morts » hier.',
    'Il parle de "soldats qui auraient fui" à Koursk.',
    'auraient été tués », a indiqué KCNA',
    'Il a dit : « des hommes auraient été tués',
    'Il a dit : « Des hommes\nauraient été\ntués » hier.',
  ])('by the words of somebody quoted: %s', text => {
    expect(hedges(text, 'fr')).toBe('');
  });

  test('Words before, between and after quotations are the outlet’s.', () => {
    expect(hedges('Il serait « courageux », aurait « fui » et "tiré" et viendrait.', 'fr')).toBe(
      'serait conditional | aurait conditional | viendrait conditional',
    );
  });

  test('by an imparfait in -rait, or a noun.', () => {
    const words = `déclarait entrait rentrait montrait restait était tirait retirait attirait admirait
      désirait respirait conspirait ouvrait couvrait découvrait souffrait offrait livrait délivrait
      courait mourait errait serrait enterrait démarrait narrait espérait libérait opérait considérait
      assurait durait mesurait figurait restaurait instaurait entourait pleurait demeurait améliorait
      ignorait explorait préparait comparait séparait réparait déchirait éclairait encadrait engendrait
      s’effondrait célébrait sombrait vibrait massacrait consacrait intégrait migrait dénigrait
      rencontrait administrait enregistrait illustrait pénétrait filtrait concentrait manœuvrait
      portrait retrait attrait extrait trait distrait abstrait effraient paraient déclaraient
      tiraient ouvraient étaient`;
    for (const word of words.split(/\s+/)) expect([word, hedges(word, 'fr')]).toEqual([word, '']);
  });

  test('though these, which look like them, are conditionals.', () => {
    const words = `aurait serait irait pourrait devrait ferait verrait enverrait viendrait tiendrait
      saurait vaudrait mourrait courrait parcourrait recevrait déclarerait entrerait montrerait tirerait
      partirait sortirait sentirait ouvrirait offrirait finirait dirait lirait conduirait mettrait
      promettrait combattrait naîtrait connaîtrait reconnaitrait prendrait rendrait perdrait craindrait
      suivrait vivrait boirait croirait conclurait exclurait romprait convaincrait acquerrait opérerait
      créerait effondrerait seraient auraient iraient pourraient sous-estimerait`;
    for (const word of words.split(/\s+/)) {
      expect([word, hedges(word, 'fr')]).toEqual([word, `${word} conditional`]);
    }
  });
});

describe('an English report keeps its distance', () => {
  test.each([
    ['About 2,000 soldiers have reportedly been killed.', 'reportedly adverb'],
    ['The alleged spy was apparently caught.', 'alleged adverb | apparently adverb'],
    ['Some 600 troops are believed to have died.', 'are believed to attributed'],
    ['The general is said to be ill.', 'is said to attributed'],
    ['The men are feared dead.', 'are feared dead attributed'],
    ['The soldiers, presumed dead, were named.', 'presumed dead attributed'],
    ['Troops thought to have left are back.', 'thought to have attributed'],
    ['It is understood that Kim left.', 'It is understood that attributed'],
    ['Thousands may have been killed.', 'may have conditional'],
    ['They might not have survived.', 'might not have conditional'],
    ['It could have lost 2,000 men.', 'could have conditional'],
    ['North Korea may send more troops.', 'may conditional'],
    ['He appears to have left.', 'appears to adverb'],
    ['Unconfirmed reports say 20 died.', 'Unconfirmed adverb'],
    ['Possibly 55 people, perhaps 60, died.', 'Possibly adverb | perhaps adverb'],
    ['56 people were likely killed.', 'likely adverb'],
    ['It was unclear if 47 people had died.', 'unclear if unknown'],
    ['It is not clear whether 30 miners survived.', 'not clear whether unknown'],
    ['Seoul has not confirmed that 48 died.', 'not confirmed unknown'],
    [
      'The toll hasn’t yet been independently verified.',
      'n’t yet been independently verified unknown',
    ],
    ['Moscow refused to confirm 51 deaths.', 'refused to confirm unknown'],
    ['Officials did not rule out that 30 died.', 'not rule out that unknown'],
    ['The claim that 5,000 had died spread.', 'claim that attributed'],
    ['He claimed on Monday that 5,000 died.', 'claimed on Monday that attributed'],
    ['Kyiv claims it killed 500; it claimed 40 fled.', 'claims attributed | claimed attributed'],
    ['Some 47 people, it is believed, died.', 'it is believed attributed'],
    ['The toll could reach 42 dead.', 'could reach conditional'],
    [
      'It could have killed 42; 12 could be trapped.',
      'could have conditional | could be trapped conditional',
    ],
  ])('%s', (text, expected) => {
    expect(hedges(text, 'en')).toBe(expected);
  });

  test.each([
    'In May 2,000 soldiers were sent.',
    'May saw heavy fighting.',
    'Its military might is growing.',
    'The might of the army was shown.',
    'The shots could be heard in Kursk.',
    'He appeared in court on Monday.',
    'Seoul alleged that 2,000 men died.',
    'He is supposed to leave today.',
    'Kim said his country would provide support.',
    'Without aid it would have lost.',
    'He said to reporters that he believed the count.',
    '"They may have died," he said.',
    'He said “they are believed to be dead” and left.',
    'The ‘reportedly’ of the draft was cut.',
    'According to Seoul, 2,000 soldiers were killed.',
    'The blast claimed 24 lives and the lives of rescuers.',
    'The group claimed responsibility; it polled likely voters.',
    'He not only confirmed it but gave names.',
  ])('or does not: %s', text => {
    expect(hedges(text, 'en')).toBe('');
  });
});

describe('what is denied', () => {
  test.each([
    ['Trois soldats n’ont pas été tués.', 'n’ont pas'],
    ['L’armée n’a perdu aucun soldat.', 'n’a perdu aucun'],
    ['Aucun soldat n’a été tué.', 'Aucun soldat n’'],
    ['Personne n’est mort, rien n’indique le contraire.', 'Personne n’ | rien n’'],
    ['Ni Moscou ni Pyongyang n’ont réagi.', 'Ni Moscou ni Pyongyang n’'],
    ['Il n’y a plus de munitions.', 'n’y a plus'],
    ['Il ne dit jamais rien.', 'ne dit jamais'],
    ['Le président n’a pu s’empêcher d’écrire.', 'n’a pu'],
    ['Le bilan n’est pas sûr, et personne ne le connaît.', 'n’est pas | personne ne'],
    ['Il a fait un pas, mais pas assez.', 'pas'],
    ['Des soldats sans eau ni vivres', 'sans | ni'],
  ])('in French: %s', (text, expected) => {
    expect(shown(text, readMood(text, 'fr').negations)).toBe(expected);
  });

  test.each([
    'Il n’a reconnu publiquement avoir envoyé des soldats près de la frontière qu’en avril dernier.',
    'Il ne reste plus que 200 hommes.',
    'Il est parti avant que Kim ne vienne.',
    'L’armée est plus forte qu’elle ne l’était.',
    'À moins que Moscou ne cède, la guerre durera.',
    'Plus de 2 000 soldats et une personne de plus.',
    'Non seulement il est venu, mais il a parlé.',
    'Un bilan sans précédent, sans doute.',
    'N’importe quel soldat le dira.',
    'Pas moins de 600 morts.',
    '« Nous n’oublierons jamais », a-t-il dit.',
    'Le premier pas vers la paix.',
  ])('not in French: %s', text => {
    expect(shown(text, readMood(text, 'fr').negations)).toBe('');
  });

  test.each([
    ['No soldiers were killed.', 'No'],
    ['They didn’t know and never asked.', 'n’t | never'],
    ['None survived; neither Moscow nor Pyongyang commented.', 'None | neither | nor'],
    ['They cannot go without help.', 'cannot | without'],
  ])('in English: %s', (text, expected) => {
    expect(shown(text, readMood(text, 'en').negations)).toBe(expected);
  });

  test.each([
    'No fewer than 200 soldiers were killed.',
    'Not only soldiers but civilians died.',
    'No. 3 in the hierarchy was promoted.',
    'Dozens, if not hundreds, died.',
    '“We will never forget,” he said.',
  ])('not in English: %s', text => {
    expect(shown(text, readMood(text, 'en').negations)).toBe('');
  });
});

describe('somebody denies', () => {
  test.each<[string, ReadingLanguage, string]>([
    ['Moscou dément ces chiffres.', 'fr', 'dément'],
    ['Séoul a démenti toute livraison.', 'fr', 'démenti'],
    ['Moscou nie avoir perdu 600 hommes, que Kiev conteste.', 'fr', 'nie | conteste'],
    ['L’information a été démentie par Moscou.', 'fr', 'démentie'],
    ['La Russie rejette les accusations de Séoul.', 'fr', 'rejette'],
    ['La Russie rejette la proposition de paix.', 'fr', ''],
    ['Il est faux que 46 soldats soient morts.', 'fr', 'faux que'],
    ['Il n’est pas vrai que 46 soldats sont morts.', 'fr', 'pas vrai que'],
    ['Il n’est pas faux que 46 soldats sont morts.', 'fr', ''],
    ['Un bilan que personne ne conteste.', 'fr', ''],
    ['It is not true that 57 died.', 'en', 'not true that'],
    ['It is untrue that 57 died; there is no truth to it.', 'en', 'untrue that | no truth to'],
    ['A figure that Moscow disputes, which Kyiv rejects.', 'en', 'disputes | rejects'],
    ['A figure that nobody disputes.', 'en', ''],
    ['Le territoire contesté de Koursk', 'fr', ''],
    ['Kim n’a ni confirmé ni démenti.', 'fr', ''],
    ['Moscou n’a jamais nié les faits.', 'fr', ''],
    ['Moscow denied the reports.', 'en', 'denied'],
    ['Kyiv disputes the figures.', 'en', 'disputes'],
    ['Russia rejected claims that it lost 600 men.', 'en', 'rejected'],
    ['Moscow dismissed the allegations, refuting each.', 'en', 'dismissed | refuting'],
    ['Russia rejected the peace deal.', 'en', ''],
    ['He was denied access to the disputed territory.', 'en', ''],
    ['Moscow neither confirmed nor denied the deaths.', 'en', ''],
    ['Seoul has not denied it.', 'en', ''],
  ])('%s', (text, language, expected) => {
    expect(shown(text, readMood(text, language).denials)).toBe(expected);
  });
});

/** What tells the mood of each number in digits: hedges, then what is denied. */
function moodOfNumbers(text: string, language: ReadingLanguage): string {
  return [...text.matchAll(/\d+/g)]
    .map(({ 0: number, index }) => {
      const mood = readMoodOf(text, language, { at: index, end: index + number.length });
      return `${number} ${shown(text, [...mood.hedges, ...mood.denials])}`.trim();
    })
    .join(' | ');
}

describe('the mood of a number', () => {
  test.each<[string, string]>([
    ['48 soldats ont été tués ; le président devrait parler.', '48'],
    ['Le président devrait parler : 48 soldats ont été tués.', '48'],
    ['48 soldats ont été tués, un bilan que personne ne conteste.', '48'],
    ['48 soldats ont été tués, un bilan que Moscou conteste.', '48 conteste'],
    ['48 soldats ont été tués, ce que Moscou n’a pas confirmé.', '48 pas confirmé'],
    ['47 soldats ont été tués, dit Kim, qui aurait voulu les sauver.', '47'],
    ['48 soldats ont été tués et le président devrait parler.', '48'],
    ['48 soldats ont été tués et 12 seraient blessés.', '48 | 12 seraient'],
    ['48 soldats et 12 civils auraient été tués.', '48 auraient | 12 auraient'],
    ['Kim a confirmé la mort de 48 soldats et devrait parler.', '48'],
    ['Il a démenti que 48 soldats et 12 civils soient morts.', '48 démenti | 12 démenti'],
    ['Il est faux que 46 soient morts et que 12 soient blessés.', '46 faux que | 12 faux que'],
    ['Selon Séoul, 48 soldats auraient été tués.', '48 auraient'],
    ['Selon Séoul, qui aurait des preuves, 48 soldats sont morts.', '48'],
    ['Le ministre, qui parlait mardi, a démenti que 48 soient morts.', '48 démenti'],
    ['Kim a dit, mardi, que 48 soldats auraient été tués.', '48 auraient'],
    ['48 soldats ont été tués, mais Moscou dément.', '48 dément'],
    ['48 soldats ont été tués, mais Kim dément avoir fui.', '48'],
    ['48 soldats seraient morts, dont 12 officiers.', '48 seraient | 12 seraient'],
    ['48 soldats ont été tués, dont 12 auraient fui.', '48 | 12 auraient'],
    ['Les soldats — 48 selon Kiev — auraient été tués.', '48 auraient'],
    ['L’armée (elle a perdu 48 hommes) pourrait partir.', '48'],
    ['Bilan non confirmé : 48 morts', '48 non confirmé'],
    ['Moscou dément : « 48 soldats sont morts ».', '48 dément'],
    ['Alors que 48 soldats sont morts, Kim devrait parler.', '48'],
    ['Kim devrait parler alors que 48 soldats sont morts.', '48'],
    ['Des hommes auraient fui. 48 sont morts.', '48'],
  ])('in French: %s', (text, expected) => {
    expect(moodOfNumbers(text, 'fr')).toBe(expected);
  });

  test.each<[string, string]>([
    ['47 soldiers were killed; the president may speak.', '47'],
    ['47 soldiers were killed and the president may speak.', '47'],
    ['Kyiv killed 47 soldiers, and the president may speak.', '47'],
    ['47 soldiers and 12 civilians may have died.', '47 may have | 12 may have'],
    ['47 soldiers were killed and 12 may be wounded.', '47 | 12 may'],
    ['The army may have killed 47 and wounded 12.', '47 may have | 12 may have'],
    ['He denied 47 soldiers and 12 civilians were killed.', '47 denied | 12 denied'],
    ['He denied that 47 died and that 12 fled.', '47 denied | 12 denied'],
    ['47 soldiers were killed, said Kim, who may visit.', '47'],
    ['47 soldiers were killed, a figure that Moscow disputes.', '47 disputes'],
    ['47 soldiers were killed, which Moscow denies.', '47 denies'],
    ['47 soldiers were killed, but Moscow denied it.', '47 denied'],
    ['47 soldiers were killed, but Moscow denied sending troops.', '47'],
    ['47 died, but the toll has not been confirmed.', '47 not been confirmed'],
    ['Kim may visit after 47 soldiers were killed.', '47'],
    ['After 47 people were killed, the president may speak.', '47'],
    ['Kyiv claims it killed 47, while Moscow has counted 12.', '47 claims | 12'],
    ['It was unclear if 47 people had died.', '47 unclear if'],
  ])('in English: %s', (text, expected) => {
    expect(moodOfNumbers(text, 'en')).toBe(expected);
  });

  test('A negation is told of the number in its clause only.', () => {
    const text = '47 soldiers were killed; the president did not speak of 12.';
    const negations = (number: string) => {
      const at = text.indexOf(number);
      return shown(text, readMoodOf(text, 'en', { at, end: at + 2 }).negations);
    };
    expect([negations('47'), negations('12')]).toEqual(['', 'not']);
  });

  test('Where there is no word, it is the mood of the whole text.', () => {
    const text = '… 47 soldiers may have died.';
    expect(readMoodOf(text, 'en', { at: 0, end: 1 })).toEqual(readMood(text, 'en'));
  });
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'auraient',
          'tués',
          'a déclaré',
          'que',
          "qu'",
          'si',
          'ne',
          "n'",
          'pas',
          'aucun',
          '«',
          '»',
        ],
        ...['"', '“', '”', '‘', '’', '\n', '.', ',', ';', 'may', 'have', 'is', 'said', 'to', 'not'],
        ...['denied', 'dément', 'sans', 'même', 'plus', 'serait', 'reporters', 'Kim'],
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(' '));

describe('any text', () => {
  test('It is read without an error, in order and on words that are there.', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<ReadingLanguage>('fr', 'en'), (text, language) => {
        const mood = readMood(text, language);
        for (const stretches of [mood.hedges, mood.negations, mood.denials]) {
          let end = 0;
          for (const stretch of stretches) {
            expect(stretch.at).toBeGreaterThanOrEqual(end);
            expect(stretch.end).toBeGreaterThan(stretch.at);
            end = stretch.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test('The mood of the whole of it is that of all its words, and that of some is a part of it.', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom<ReadingLanguage>('fr', 'en'),
        fc.nat(200),
        fc.nat(20),
        (text, language, at, length) => {
          const mood = readMood(text, language);
          expect(readMoodOf(text, language, { at: 0, end: text.length })).toEqual(mood);
          const some = readMoodOf(text, language, { at, end: at + length });
          for (const list of ['hedges', 'negations', 'denials'] as const) {
            expect(mood[list]).toEqual(expect.arrayContaining([...some[list]]));
          }
        },
      ),
    );
  });

  test('Nothing is found in what stands in quotation marks.', () => {
    fc.assert(
      fc.property(
        anyText.map(text => text.replace(/[«»“”„"‘’\n]/g, ' ')),
        fc.constantFrom<ReadingLanguage>('fr', 'en'),
        (text, language) => {
          const quoted = readMood(`« ${text} »`, language);
          expect(quoted).toEqual({ hedges: [], negations: [], denials: [] });
        },
      ),
    );
  });

  test.each([
    'auraient ',
    'ne ',
    'si ',
    'a déclaré que ',
    '« ',
    '"',
    'may not ',
    'is said to ',
    'a-',
    'et le ',
    ', qui ',
    '— ',
    'a que ',
  ])('A text of nothing but “%s” is read, however long.', word => {
    const text = word.repeat(Math.ceil(200_000 / word.length));
    expect(Object.keys(readMood(text, 'fr'))).toEqual(Object.keys(readMood(text, 'en')));
    const at = { at: 0, end: 1 };
    expect(Object.keys(readMoodOf(text, 'fr', at))).toEqual(
      Object.keys(readMoodOf(text, 'en', at)),
    );
  });
});

describe('the shipped briefings', async () => {
  const loaded = await Promise.all(globSync('briefings/*.yaml').map(file => loadFile(file)));
  const reports = loaded.flatMap(({ briefing }) =>
    (briefing?.claims ?? []).flatMap(claim =>
      claim.reports.map(report => ({ briefing, claim, report })),
    ),
  );
  const read = ({ briefing, report }: (typeof reports)[number]) => {
    const lang = briefing?.sources.find(source => source.id === report.source)?.lang ?? '';
    const language = readingLanguage(lang);
    return language && report.passage ? readMood(report.passage, language) : null;
  };

  test('A figure, a casualty or an event is filed as conditional just when its passage has a hedge.', () => {
    const told = reports.filter(({ claim }) => claim.kind !== 'statement');
    expect(told.length).toBeGreaterThan(30);
    for (const each of told) {
      const { claim, report } = each;
      const hedged = (read(each)?.hedges.length ?? 0) > 0;
      expect([claim.id, report.source, hedged]).toEqual([
        claim.id,
        report.source,
        report.mood === 'conditional',
      ]);
    }
  });

  test('What somebody said, told without or with some of his words, has no hedge of the outlet.', () => {
    const told = reports.filter(({ report }) => 'form' in report && report.form !== 'direct');
    expect(told.length).toBeGreaterThan(10);
    for (const each of told) {
      expect([each.claim.id, read(each)?.hedges ?? []]).toEqual([each.claim.id, []]);
    }
  });
});
