import { describe, expect, test } from 'vitest';
import { readBack } from './read-back.ts';

/** Sentences, each with what is read in it, in its order. */
type Table = Readonly<Record<string, readonly string[]>>;

function check(language: 'fr' | 'en', table: Table) {
  const read = Object.keys(table).map(text => [text, readBack(text, language)]);
  expect(Object.fromEntries(read)).toEqual(table);
}

describe('numbers in digits', () => {
  test('Every French grouping is read: the spaces, the point, the comma and the apostrophe.', () => {
    check('fr', {
      'Séoul compte 15 000 soldats.': ['15 000 → 15000'],
      'Séoul compte 15\u00a0000 soldats.': ['15\u00a0000 → 15000'],
      'Séoul compte 15\u202f000 soldats.': ['15\u202f000 → 15000'],
      'Séoul compte 15\u2009000 soldats.': ['15\u2009000 → 15000'],
      'Séoul compte 15.000 soldats.': ['15.000 → 15000'],
      'Séoul compte 15,000 soldats.': ['15,000 → 15000'],
      'Genève compte 15’000 réfugiés.': ['15’000 → 15000'],
      'Il y a 1 234 567 déplacés.': ['1 234 567 → 1234567'],
      'Il y a 1.234.567 déplacés.': ['1.234.567 → 1234567'],
    });
  });

  test('English groups by commas and spaces, and begins decimals with a point.', () => {
    check('en', {
      'Seoul counts 15,000 troops.': ['15,000 → 15000'],
      'Seoul counts 15 000 troops.': ['15 000 → 15000'],
      'Seoul counts 15.000 troops.': ['15.000 → 15000'],
      'It rose by 1.5 points, or 3.142.': ['1.5 → 1.5', '3.142 → 3.142'],
      'It cost 2,500.75 in 1,234,567 places.': ['2,500.75 → 2500.75', '1,234,567 → 1234567'],
    });
  });

  test('Decimals are told from groups by the number of their digits and by the language.', () => {
    check('fr', {
      'une hausse de 1,5 point': ['1,5 → 1.5'],
      'une hausse de 2,5 % et de 0,125 %': ['2,5 → 2.5', '0,125 → 0.125'],
      'soit 2 500,75 euros': ['2 500,75 → 2500.75'],
      'soit 2.500,75 euros': ['2.500,75 → 2500.75'],
    });
  });

  test('Groups with two kinds of sign, with a zero in front or with other than three digits are none.', () => {
    check('fr', {
      'les 423 0000 unités': ['423 → 423'],
      'le code 1.234 567': ['1.234 → 1234', '567 → 567'],
      'le code 1,234.567,890': [],
      'le code 012 345': ['345 → 345'],
      'au total 1234 567': ['1234 → 1234', '567 → 567'],
      'au total 15  000': ['15 → 15'],
    });
  });

  test('A number does not go on in the next line, nor a phrase in the next paragraph.', () => {
    check('fr', {
      'Morts : 15\n000 blessés': ['15 → 15'],
      'environ\n15 000 soldats': ['environ\n15 000 → about 15000'],
      'environ\n\n15 000 soldats': ['15 000 → 15000'],
    });
  });

  test('A scale multiplies, exactly.', () => {
    check('fr', {
      'environ 1,5 million de réfugiés': ['environ 1,5 million → about 1500000'],
      '1,1 million et 3 milliards': ['1,1 million → 1100000', '3 milliards → 3000000000'],
      '15 mille hommes, 3 millions 500 000 autres': [
        '15 mille → 15000',
        '3 millions 500 000 → 3500000',
      ],
      '15 M€ puis 3 Md€ et 10k': ['15 M → 15000000', '3 Md → 3000000000', '10k → 10000'],
    });
    check('en', {
      '2.5 billion people': ['2.5 billion → 2500000000'],
      'a 5-million crowd, $2bn, 3 lakh': [
        '5-million → 5000000',
        '2bn → 2000000000',
        '3 lakh → 300000',
      ],
      '3m tents, 1.2m displaced people, $3m': ['3m → 3000000', '1.2m → 1200000', '3m → 3000000'],
      '3m wide, a 3m-high wall, a 3m wall, 3m.': [],
    });
  });

  test('A number past 2^53 is left out.', () => {
    check('fr', {
      '9 007 199 254 740 993 grains': [],
      '9 007 199 254 740 991 grains': ['9 007 199 254 740 991 → 9007199254740991'],
      'vingt trillions de grains': [],
    });
  });
});

describe('numbers in words', () => {
  test('French numbers are read in every spelling of the French-speaking countries.', () => {
    check('fr', {
      'quinze mille soldats': ['quinze mille → 15000'],
      'deux cent trente-quatre morts': ['deux cent trente-quatre → 234'],
      'soixante et onze jours': ['soixante et onze → 71'],
      'Quatre-vingt-dix-sept blessés': ['Quatre-vingt-dix-sept → 97'],
      'quatre-vingts blessés': ['quatre-vingts → 80'],
      'septante-deux, huitante et nonante et un': [
        'septante-deux → 72',
        'huitante → 80',
        'nonante et un → 91',
      ],
      'mille neuf cents hommes': ['mille neuf cents → 1900'],
      'dix-neuf cents hommes': ['dix-neuf cents → 1900'],
      'vingt-et-une personnes': ['vingt-et-une → 21'],
      'deux-cent-mille habitants': ['deux-cent-mille → 200000'],
      'mille milliards, cent un millions': [
        'mille milliards → 1000000000000',
        'cent un millions → 101000000',
      ],
      'un million et demi': ['un million et demi → 1500000'],
      'deux ans et demi, 500 soldats et demi-tour': ['deux ans et demi → 2.5', '500 → 500'],
      'un demi-million': ['un demi-million → 500000'],
      'zéro mort': ['zéro → 0'],
    });
  });

  test('English numbers are read with “and” and without, and in hundreds past nine.', () => {
    check('en', {
      'a thousand soldiers': ['a thousand → 1000'],
      'twenty-five hundred men': ['twenty-five hundred → 2500'],
      'fourteen hundred men': ['fourteen hundred → 1400'],
      'two hundred and six dead': ['two hundred and six → 206'],
      'one hundred twenty thousand': ['one hundred twenty thousand → 120000'],
      'two and a half million': ['two and a half million → 2500000'],
      'a million and a half': ['a million and a half → 1500000'],
      'two and a half years': ['two and a half → 2.5'],
      'half a million': ['half a million → 500000'],
      'one hundred and two hundred': ['one hundred → 100', 'two hundred → 200'],
    });
  });

  test('Nouns for round numbers are approximate, unless a dozen of them is counted.', () => {
    check('fr', {
      'une dizaine de blessés': ['une dizaine → about 10'],
      'une douzaine, une quinzaine': ['une douzaine → about 12', 'une quinzaine → about 15'],
      'une vingtaine, une trentaine': ['une vingtaine → about 20', 'une trentaine → about 30'],
      'une quarantaine, une cinquantaine': [
        'une quarantaine → about 40',
        'une cinquantaine → about 50',
      ],
      'une soixantaine, une bonne centaine': [
        'une soixantaine → about 60',
        'une bonne centaine → about 100',
      ],
      'un millier, trois centaines': ['un millier → about 1000', 'trois centaines → about 300'],
      'deux douzaines, une demi-douzaine': ['deux douzaines → 24', 'une demi-douzaine → about 6'],
      'une dizaine de milliers de tués': ['une dizaine de milliers → about 10000'],
      'la vingtaine de chars': ['vingtaine → about 20'],
      'placé en quarantaine': [],
    });
    check('en', {
      'a dozen, half a dozen': ['a dozen → about 12', 'half a dozen → about 6'],
      'two dozen, three score': ['two dozen → 24', 'three score → 60'],
    });
  });
});

describe('modifiers', () => {
  test('A French modifier before a number is read with it.', () => {
    check('fr', {
      'environ 600 morts': ['environ 600 → about 600'],
      'quelque 2 000 soldats': ['quelque 2 000 → about 2000'],
      'autour de 600': ['autour de 600 → about 600'],
      'à peu près 600, approximativement 600': [
        'à peu près 600 → about 600',
        'approximativement 600 → about 600',
      ],
      'plus ou moins 600': ['plus ou moins 600 → about 600'],
      'près de 1 000 combattants': ['près de 1 000 → nearly 1000'],
      'près d’une centaine': ['près d’une centaine → nearly 100'],
      'presque 600, pas loin de 700': ['presque 600 → nearly 600', 'pas loin de 700 → nearly 700'],
      'au moins 600, au minimum 700': [
        'au moins 600 → at least 600',
        'au minimum 700 → at least 700',
      ],
      'pas moins de 600': ['pas moins de 600 → at least 600'],
      'Plus de 600, au-delà de 700': [
        'Plus de 600 → more than 600',
        'au-delà de 700 → more than 700',
      ],
      'plus d’une vingtaine': ['plus d’une vingtaine → more than 20'],
      "plus d'une vingtaine": ["plus d'une vingtaine → more than 20"],
      'supérieur à 600, supérieure ou égale à 700': [
        'supérieur à 600 → more than 600',
        'supérieure ou égale à 700 → at least 700',
      ],
      'jusqu’à 600, au plus 700': ['jusqu’à 600 → up to 600', 'au plus 700 → up to 700'],
      'au maximum 600, pas plus de 700': [
        'au maximum 600 → up to 600',
        'pas plus de 700 → up to 700',
      ],
      'moins de 600, moins d’un millier': [
        'moins de 600 → fewer than 600',
        'moins d’un millier → fewer than 1000',
      ],
      'jusqu’à environ 600': ['jusqu’à environ 600 → up to 600'],
      'jusqu’à plus de 600': ['jusqu’à plus de 600 → more than 600'],
      'pourrait atteindre 2 000, peut s’élever à 600': [
        'pourrait atteindre 2 000 → up to 2000',
        'peut s’élever à 600 → up to 600',
      ],
    });
  });

  test('A French verb of exceeding is a modifier, and with a negation the contrary one.', () => {
    check('fr', {
      'dépasse 1 300, dépasse les 1 400': [
        'dépasse 1 300 → more than 1300',
        'dépasse les 1 400 → more than 1400',
      ],
      'a dépassé 1 300': ['dépassé 1 300 → more than 1300'],
      'a franchi le cap des 1 000 morts': ['franchi le cap des 1 000 → more than 1000'],
      'La barre des 1 400 morts a été franchie': ['La barre des 1 400 → more than 1400'],
      'la barre des 1 400 approche': ['1 400 → 1400'],
      'sous la barre des 1 400': ['sous la barre des 1 400 → fewer than 1400'],
      'n’a pas dépassé 1 300': ['pas dépassé 1 300 → up to 1300'],
      'ne dépasse pas les 1 300': ['dépasse pas les 1 300 → up to 1300'],
      'dépasse de 500 le bilan': ['500 → 500'],
    });
  });

  test('An English verb of exceeding is a modifier, and with a negation the contrary one.', () => {
    check('en', {
      'climbed past 1,200': ['past 1,200 → more than 1200'],
      'in the past 12 days, past 24 hours, half past 10': ['12 → 12', '24 → 24', '10 → 10'],
      'tops 1,300, topped 1,400': ['tops 1,300 → more than 1300', 'topped 1,400 → more than 1400'],
      'will top 1,300; the top 10 officials': ['top 1,300 → more than 1300', '10 → 10'],
      'exceeds 1,400, exceeded 1,500': [
        'exceeds 1,400 → more than 1400',
        'exceeded 1,500 → more than 1500',
      ],
      'has passed 1,500, passed the 1,600 mark': [
        'passed 1,500 → more than 1500',
        'passed the 1,600 → more than 1600',
      ],
      'passed 15 laws, passing 10 years there': ['15 → 15', '10 → 10'],
      'did not exceed 1,400': ['not exceed 1,400 → up to 1400'],
    });
  });

  test('A French modifier after a number is read with it, if no other number takes it.', () => {
    check('fr', {
      '15 000 environ': ['15 000 environ → about 15000'],
      '600 au moins, 700 au maximum': ['600 au moins → at least 600', '700 au maximum → up to 700'],
      '600 morts au moins': ['600 morts au moins → at least 600'],
      '300 ou plus, 400 ou moins': ['300 ou plus → at least 300', '400 ou moins → up to 400'],
      'environ 300 ou plus': ['environ 300 ou plus → at least 300'],
      '500+ morts': ['500+ → at least 500'],
      'a tué 600 hommes au moins trois fois': ['600 → 600', 'au moins trois → at least 3'],
      '300 ou plus de 400': ['300 → 300', 'plus de 400 → more than 400'],
      '300, environ 400': ['300 → 300', 'environ 400 → about 400'],
    });
  });

  test('English modifiers are read before and after a number.', () => {
    check('en', {
      'about 15,000, around 600': ['about 15,000 → about 15000', 'around 600 → about 600'],
      'some 2,000, roughly 600': ['some 2,000 → about 2000', 'roughly 600 → about 600'],
      'an estimated 600, circa 700': ['an estimated 600 → about 600', 'circa 700 → about 700'],
      'nearly a thousand, almost 600': [
        'nearly a thousand → nearly 1000',
        'almost 600 → nearly 600',
      ],
      'close to 600, just under 700': ['close to 600 → nearly 600', 'just under 700 → nearly 700'],
      'at least 600, no fewer than 700': [
        'at least 600 → at least 600',
        'no fewer than 700 → at least 700',
      ],
      'a minimum of 600': ['a minimum of 600 → at least 600'],
      'more than 600, over 700': ['more than 600 → more than 600', 'over 700 → more than 700'],
      'upwards of 600, in excess of 700': [
        'upwards of 600 → more than 600',
        'in excess of 700 → more than 700',
      ],
      'up to 600, as many as 700': ['up to 600 → up to 600', 'as many as 700 → up to 700'],
      'at most 600, no more than 700': ['at most 600 → up to 600', 'no more than 700 → up to 700'],
      'fewer than 600, less than 700': [
        'fewer than 600 → fewer than 600',
        'less than 700 → fewer than 700',
      ],
      'under 600, below a dozen': ['under 600 → fewer than 600', 'below a dozen → fewer than 12'],
      '600 or more, 700 people or so': [
        '600 or more → at least 600',
        '700 people or so → about 700',
      ],
      '500-plus tanks, >600': ['500-plus → at least 500', '>600 → more than 600'],
      '20-odd tanks': ['20-odd → about 20'],
      '1,900-plus people': ['1,900-plus → at least 1900'],
      'could reach 2,000, as high as 2,100': [
        'could reach 2,000 → up to 2000',
        'as high as 2,100 → up to 2100',
      ],
      'could reach at least 600': ['could reach at least 600 → at least 600'],
      '600 or more than 700': ['600 → 600', 'more than 700 → more than 700'],
    });
  });
});

describe('ranges', () => {
  test('French ranges are read, and the last scale is that of both ends.', () => {
    check('fr', {
      'entre 500 et 600 morts': ['entre 500 et 600 → 500 to 600'],
      'de 500 à 600, 500 à 600': ['de 500 à 600 → 500 to 600', '500 à 600 → 500 to 600'],
      '500-600, 500–600': ['500-600 → 500 to 600', '500–600 → 500 to 600'],
      '10 000 à 15 000 hommes': ['10 000 à 15 000 → 10000 to 15000'],
      'deux ou trois chars': ['deux ou trois → 2 to 3'],
      'quatre à cinq mille hommes': ['quatre à cinq mille → 4000 to 5000'],
      '5 à 6 millions, 2-3 millions': [
        '5 à 6 millions → 5000000 to 6000000',
        '2-3 millions → 2000000 to 3000000',
      ],
      'dix à deux cent mille': ['dix à deux cent mille → 10000 to 200000'],
      '10 à 15 000, de 2 à 50 000': ['10 à 15 000 → 10000 to 15000', 'de 2 à 50 000 → 2 to 50000'],
      '10 000-15 000 hommes': ['10 000-15 000 → 10000 to 15000'],
      'cent à deux mille': ['cent à deux mille → 100 to 2000'],
      'entre une dizaine et une vingtaine': ['entre une dizaine et une vingtaine → 10 to 20'],
      'entre vingt et une trentaine': ['entre vingt et une trentaine → 20 to 30'],
      'environ 500 à 600': ['environ 500 à 600 → 500 to 600'],
      'au moins deux ou trois': ['au moins deux ou trois → at least 2'],
      'jusqu’à deux ou trois cents': ['jusqu’à deux ou trois cents → up to 300'],
      'un ou deux blessés': ['un ou deux → 1 to 2'],
    });
  });

  test('English ranges are read, and the last scale is that of both ends.', () => {
    check('en', {
      'between 500 and 600': ['between 500 and 600 → 500 to 600'],
      'from 500 to 600, 500 to 600': ['from 500 to 600 → 500 to 600', '500 to 600 → 500 to 600'],
      'two or three tanks': ['two or three → 2 to 3'],
      '5 or 6 million': ['5 or 6 million → 5000000 to 6000000'],
      'between one hundred and two hundred': ['between one hundred and two hundred → 100 to 200'],
      'between one hundred and two thousand': [
        'between one hundred and two thousand → 100 to 2000',
      ],
      '$5 million to $6 million': ['5 million to $6 million → 5000000 to 6000000'],
    });
  });

  test('A change, a score, a descent and a choice between far numbers are two numbers or none.', () => {
    check('fr', {
      'est passé de 200 à 300': ['200 → 200', '300 → 300'],
      'est passé de 3 420 à 3 520': ['3 420 → 3420', '3 520 → 3520'],
      'est passé d’une dizaine à une vingtaine': [
        'une dizaine → about 10',
        'une vingtaine → about 20',
      ],
      'passe mardi de 200 à 300': ['200 → 200', '300 → 300'],
      'porte le nombre de morts de 200 à 300': ['200 → 200', '300 → 300'],
      '3 520 contre 3 420 la veille': ['3 520 → 3520', '3 420 → 3420'],
      'battus 3-2': [],
      'de 600 à 500': ['600 → 600', '500 → 500'],
      '10 ou 300': ['10 → 10', '300 → 300'],
      'Kim Jong Un à 5 soldats': ['5 → 5'],
    });
    check('en', {
      'rose from 200 to 300': ['200 → 200', '300 → 300'],
      'rose from about 3,420 to 3,520': ['about 3,420 → about 3420', '3,520 → 3520'],
      'up from 3,420 to 3,520': ['3,420 → 3420', '3,520 → 3520'],
      'passed from 200 to 300': ['200 → 200', '300 → 300'],
      'went from 200 to 300': ['200 → 200', '300 → 300'],
      'raised its toll from 200 to 300': ['200 → 200', '300 → 300'],
      'fell by 36 to 41': ['36 → 36', '41 → 41'],
      'ranging from 200 to 300': ['from 200 to 300 → 200 to 300'],
    });
  });
});

describe('words for numbers that are not given', () => {
  test('French vague plurals are read with their determiner.', () => {
    check('fr', {
      'Des milliers d’entre eux': ['Des milliers → thousands'],
      'plusieurs milliers, quelques milliers': [
        'plusieurs milliers → thousands',
        'quelques milliers → thousands',
      ],
      'des dizaines, quelques dizaines': ['des dizaines → dozens', 'quelques dizaines → tens'],
      'des dizaines de milliers': ['des dizaines de milliers → tens of thousands'],
      'des centaines, des centaines de milliers': [
        'des centaines → hundreds',
        'des centaines de milliers → hundreds of thousands',
      ],
      'des millions de déplacés': ['des millions → millions'],
      'Centaines de morts': ['Centaines → hundreds'],
      'des dizaines de millions, des milliards': [],
    });
  });

  test('English vague plurals are read with their determiner.', () => {
    check('en', {
      'Dozens died': ['Dozens → dozens'],
      'tens of thousands, tens': ['tens of thousands → tens of thousands', 'tens → tens'],
      'scores of people': ['scores of → dozens'],
      'hundreds, thousands, millions': [
        'hundreds → hundreds',
        'thousands → thousands',
        'millions → millions',
      ],
      'hundreds of thousands': ['hundreds of thousands → hundreds of thousands'],
      'several thousand, many thousands': [
        'several thousand → thousands',
        'many thousands → thousands',
      ],
      'a few hundred, several hundred': ['a few hundred → hundreds', 'several hundred → hundreds'],
      'a couple of hundred, a few dozen': [
        'a couple of hundred → hundreds',
        'a few dozen → dozens',
      ],
      'test scores were high; she scores': [],
      'tens of millions, billions': [],
    });
  });

  test('“Several” and “many” are read where they count a noun.', () => {
    check('fr', {
      'plusieurs soldats': ['plusieurs → several'],
      'de nombreux civils, de nombreuses victimes': ['de nombreux → many', 'de nombreuses → many'],
      'beaucoup de soldats': ['beaucoup de → many'],
      'beaucoup de courage ; ils sont nombreux': [],
    });
    check('en', {
      'several soldiers': ['several → several'],
      'many soldiers, many people': ['many → many', 'many → many'],
      'how many soldiers; many of them': [],
    });
  });
});

describe('places in a row and parts', () => {
  test('Ordinals give the number of their place.', () => {
    check('fr', {
      'leur quatrième rencontre': ['quatrième → ordinal 4'],
      'un deuxième sommet': ['deuxième → ordinal 2'],
      'la Seconde Guerre mondiale': ['Seconde → ordinal 2'],
      'la vingt et unième fois': ['vingt et unième → ordinal 21'],
      'le 80e anniversaire': ['80e → ordinal 80'],
      'la 1re fois, le 1er rang, la 2ème': [
        '1re → ordinal 1',
        '1er → ordinal 1',
        '2ème → ordinal 2',
      ],
      'la Ve République': ['Ve → ordinal 5'],
      '30 secondes, une seconde plus tard, Le Ce De': ['30 → 30'],
      'le Premier ministre, les premiers jours': [],
    });
    check('en', {
      'their third meeting': ['third → ordinal 3'],
      'the 1,000th day': ['1,000th → ordinal 1000'],
      'the 21st day': ['21st → ordinal 21'],
      'the twenty-first time': ['twenty-first → ordinal 21'],
      'the Second World War': ['Second → ordinal 2'],
      '30 seconds, a second later, at first': ['30 → 30'],
    });
  });

  test('A part is told from the whole before it in its sentence.', () => {
    check('fr', {
      '4.700, dont 600 morts': ['4.700 → 4700', '600 → part 600'],
      '6 000 soldats, dont près de 1 000 présents': [
        '6 000 → 6000',
        'près de 1 000 → part nearly 1000',
      ],
      '20 morts, parmi lesquels une dizaine d’enfants': ['20 → 20', 'une dizaine → part about 10'],
      '20 morts, y compris 3 enfants': ['20 → 20', '3 → part 3'],
      '20 morts, dont, selon Kiev, 3 enfants': ['20 → 20', '3 → part 3'],
      '20 soldats, 3 d’entre eux blessés': ['20 → 20', '3 → part 3'],
      '4.700, dont 600 morts et 300 blessés': ['4.700 → 4700', '600 → part 600', '300 → part 300'],
      '20 morts dont 3 enfants, et 50 blessés': ['20 → 20', '3 → part 3', '50 → 50'],
      '20 morts dont 3 enfants et 50 blessés': ['20 → 20', '3 → part 3', '50 → 50'],
      'Il y a 20 morts. Dont 3 enfants.': ['20 → 20', '3 → 3'],
      'dont 3 enfants': ['3 → 3'],
    });
    check('en', {
      '500 people, including at least 20 children': ['500 → 500', 'at least 20 → part at least 20'],
      '500 people, 20 of them children': ['500 → 500', '20 → part 20'],
      '500 people, of whom 20 died': ['500 → 500', '20 → part 20'],
      '500 people, among them two children': ['500 → 500', 'two → part 2'],
    });
  });
});

describe('what counts nothing', () => {
  test('Articles are no numbers, but “at least one” is one.', () => {
    check('fr', {
      'un soldat et une ville, Kim Jong Un': [],
      'près d’un village': [],
      'au moins un mort': ['au moins un → at least 1'],
      'un million, cent un, vingt et une': [
        'un million → 1000000',
        'cent un → 101',
        'vingt et une → 21',
      ],
    });
    check('en', {
      'a soldier and one city, about a week': [],
      'at least one person': ['at least one → at least 1'],
      'one hundred': ['one hundred → 100'],
    });
  });

  test('Digits in codes, addresses, versions and negative numbers are no numbers.', () => {
    check('fr', {
      'un T-72, un F-16, le Covid-19, B2B, le G7, 000_ef': [],
      'la version 1.2.3 à l’adresse 192.168.1.2': [],
      'le +33-1-2222-3333 ou le 222-2222-2222': [],
      'il fait -5 degrés, −5 degrés': [],
      'la résolution 1701, le n° 5, l’article 5': [],
      'sur 29km, 24/7, 3/4': [],
      'à Trois-Rivières, dans les Deux-Sèvres': [],
      'ces deux-là': ['deux → 2'],
    });
    check('en', {
      'his 14-year rule, a two-day visit': ['14 → 14', 'two → 2'],
      'No. 5, Resolution 1701, the 1990s': [],
    });
  });

  test('What is said not to be the number is left out.', () => {
    check('fr', {
      '58 soldats, et non 60': ['58 → 58'],
      '58 soldats et non pas 60': ['58 → 58'],
      '58 soldats, pas une centaine': ['58 → 58'],
      'ce ne sont pas 60 mais 58 soldats': ['58 → 58'],
      'ce ne sont pas 60 soldats': ['60 → 60'],
      '58, pas moins de 60': ['58 → 58', 'pas moins de 60 → at least 60'],
    });
    check('en', {
      '58 soldiers, not 60': ['58 → 58'],
      '58 and not 60': ['58 → 58'],
      'not 60 but 58 soldiers': ['58 → 58'],
      'whether or not 60 died': ['60 → 60'],
      '58, not more than 60': ['58 → 58', 'not more than 60 → up to 60'],
    });
  });

  test('Ages in one word, and places in a row that name a century or a unit, are no numbers.', () => {
    check('fr', {
      'le 3e régiment, la 76e division, au XXe siècle': [],
      'la vingt-troisième brigade, la troisième attaque': ['troisième → ordinal 3'],
    });
    check('en', {
      'the 21st century, a 21st-century war': [],
      'the 1st Division, the 82nd Airborne Division, the third attack': ['third → ordinal 3'],
      'a 97-year-old man, two 8-year-olds, his 14-year rule': ['two → 2', '14 → 14'],
    });
  });

  test('Hours are no numbers.', () => {
    check('fr', { 'à 10h30, à 10:30, à 10 h 30, vers 10 heures, 8 h': [] });
    check('en', { 'at 10:30, at 8 p.m., at 8pm, at 9 o’clock, 1800 GMT': [] });
  });

  test('Dates are no numbers, and neither are years that are given as years.', () => {
    check('fr', {
      'le 3 septembre 2025, le 1er janvier, le premier mai': [],
      'en août 2024, en 2019, depuis 2019, avant 2019, fin 2024': [],
      'les 3 et 4 septembre, du 3 au 5 mars, le 11-Septembre, mercredi 3': [],
      '2025-09-03, 03/09/2025, 03.09.2025, 2019-2021, 2024-25, (2019)': [],
      'entre 2019 et 2021, de 2019 à 2021': [],
      'les années 1990, les années 80, mi-2025': [],
      '2019 soldats, 2 019 soldats, de 2000 soldats': [
        '2019 → 2019',
        '2 019 → 2019',
        '2000 → 2000',
      ],
      'entre 1900 et 2000 soldats': ['entre 1900 et 2000 → 1900 to 2000'],
      '3 maires, neuf marcheurs': ['3 → 3', 'neuf → 9'],
    });
    check('en', {
      'September 3, 2025; Sept. 3-4; 3rd of September; May 2024': [],
      'in 2019, since 2019, by 2030, from 2019 to 2021': [],
      'ten may die': ['ten → 10'],
      'in May 20 soldiers died': ['20 → 20'],
      'a force of 2000 soldiers': ['2000 → 2000'],
    });
  });

  test('Fractions are no numbers, except for three quarters.', () => {
    check('fr', {
      'deux tiers, trois cinquièmes, un quart, un dixième de': [],
      'la moitié, quatre centièmes, cent trente cinquièmes': [],
      'les trois quarts des soldats': ['trois quarts → 0.75'],
    });
    check('en', {
      'two-thirds, one third of, a quarter, three fifths': [],
      'three quarters of them': ['three quarters → 0.75'],
    });
  });

  test('“Neuf” after a noun is new, and “cent” after “pour” is none.', () => {
    check('fr', {
      'un appareil neuf, quoi de neuf': [],
      'neuf soldats, entre huit et neuf': ['neuf → 9', 'entre huit et neuf → 8 to 9'],
      'cinquante pour cent': ['cinquante → 50'],
    });
  });
});
