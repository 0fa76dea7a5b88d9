import type { Language } from '../language.ts';

export const overviewsFr: Language['overviews'] = {
  short: {
    vague: {
      tens: 'qq. dizaines',
      dozens: 'dizaines',
      hundreds: 'centaines',
      thousands: 'milliers',
      'tens of thousands': 'diz. milliers',
      'hundreds of thousands': 'cent. milliers',
      millions: 'millions',
    },
    qualitative: { several: 'plusieurs', many: 'beaucoup' },
    undated: 'sans date',
    denied: answer => `pas ${answer}`,
  },
  matrix: {
    title: 'Matrice',
    empty: 'Aucune question n’est relevée.',
    answers: 'répond à',
    silent: 'silence sur',
    acceptedOnly: 'sans les proposés',
    legend: {
      answer: 'une réponse',
      silence: 'ne dit rien',
      quoted: 'cité',
      partly: 'cité en partie',
      indirect: 'non cité',
      conditional: 'au conditionnel',
      denied: 'démenti',
      about: 'environ',
      look: 'mots à vérifier',
    },
  },
  timeline: {
    title: 'Chronologie',
    empty: 'Aucune question n’est relevée.',
    dated: count => `${count} ${count < 2 ? 'datée' : 'datées'}`,
    undated: count => `${count} sans date`,
    noDate: 'Aucune date donnée',
    roles: { event: 'événement', said: 'dit', as_of: 'à cette date', scope: 'compté dans' },
    from: date => `depuis ${date}`,
    until: date => `jusqu’à ${date}`,
  },
  origins: {
    title: 'Qui le dit',
    empty: 'Aucune question n’est relevée.',
    claims: count => `${count} ${count < 2 ? 'question' : 'questions'}`,
    notAnOrigin: 'ne compte pas comme origine',
    itsClaims: 'ses questions',
    itsChains: 'ses chaînes',
  },
};
