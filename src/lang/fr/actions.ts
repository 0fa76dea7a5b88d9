import type { Language } from '../language.ts';

export const actionsFr: Language['strings']['actions'] = {
  of: {
    'panel-left': { hint: 'panneau', sentence: 'Aller au panneau de gauche.' },
    'panel-right': { hint: 'panneau', sentence: 'Aller au panneau de droite.' },
    'panel-next': { hint: 'panneau suivant', sentence: 'Aller au panneau suivant.' },
    'panel-previous': { hint: 'panneau précédent', sentence: 'Aller au panneau précédent.' },
    'panel-1': { hint: 'chiffres', sentence: 'Aller aux chiffres clés et dates.' },
    'panel-2': { hint: 'déclarations', sentence: 'Aller aux déclarations.' },
    'panel-3': { hint: 'pertes', sentence: 'Aller aux estimations de pertes.' },
    'panel-4': { hint: 'sources', sentence: 'Aller à la provenance des sources.' },
    up: {
      hint: 'élément',
      sentence:
        'Monter\u00a0: l’élément du dessus, puis le panneau du dessus\u00a0; dans Comparer, la question précédente\u00a0; dans un article, la ligne du dessus.',
    },
    down: {
      hint: 'élément',
      sentence:
        'Descendre\u00a0: l’élément du dessous, puis le panneau du dessous\u00a0; dans Comparer, la question suivante\u00a0; dans un article, la ligne du dessous.',
    },
    'page-up': { hint: 'page haut', sentence: 'Monter d’une page.' },
    'page-down': { hint: 'page bas', sentence: 'Descendre d’une page.' },
    first: { hint: 'premier', sentence: 'Aller au premier élément.' },
    last: { hint: 'dernier', sentence: 'Aller au dernier élément.' },
    open: {
      hint: 'ouvrir',
      sentence:
        'Ouvrir\u00a0: Comparer pour une question, l’article pour une source, et de l’un à l’autre.',
    },
    back: {
      hint: 'retour',
      sentence:
        'Abandonner la recherche, sinon revenir d’où l’on vient\u00a0; sur le tableau de bord, effacer le filtre.',
    },
    zoom: {
      hint: 'zoom',
      sentence:
        'Montrer le seul panneau actif, ou tous\u00a0; dans la matrice, les réponses ou un signe pour chacune.',
    },
    'source-left': { hint: 'source', sentence: 'Aller à la source de gauche.' },
    'source-right': { hint: 'source', sentence: 'Aller à la source de droite.' },
    'next-passage': {
      hint: 'passage',
      sentence: 'Aller au passage suivant, ou à l’occurrence suivante des mots cherchés.',
    },
    'previous-passage': {
      hint: 'précédent',
      sentence: 'Aller au passage précédent, ou à l’occurrence précédente.',
    },
    'article-list': {
      hint: 'texte/liste',
      sentence:
        'Montrer la liste des passages au lieu du texte de l’article, ou de nouveau le texte.',
    },
    find: {
      hint: 'chercher',
      sentence:
        'Chercher des mots dans tout ce qui est montré\u00a0; sans égard aux accents ni à la casse, et tous doivent y être.',
    },
    'next-match': { hint: 'occurrence', sentence: 'Aller à l’occurrence suivante.' },
    'previous-match': { hint: 'précédente', sentence: 'Aller à l’occurrence précédente.' },
    'filter-items': {
      hint: 'filtrer',
      sentence:
        'Choisir des sources, des acteurs et des constats pour ne montrer que ce qui les concerne.',
    },
    toggle: { hint: 'choisir', sentence: 'Filtrer par cet élément, ou ne plus le faire.' },
    filter: {
      hint: 'filtrer',
      sentence: 'Taper un mot pour ne montrer que les actions qui le contiennent.',
    },
    matrix: {
      hint: 'matrice',
      sentence: 'Montrer toutes les questions face à toutes les sources, silences compris.',
    },
    timeline: {
      hint: 'chronologie',
      short: 'dates',
      sentence:
        'Montrer tout ce qui est daté dans l’ordre du temps, chaque date avec sa précision.',
    },
    origins: {
      hint: 'qui le dit',
      short: 'qui',
      sentence:
        'Montrer qui le dit\u00a0: chaque origine distincte, ses chaînes et les questions qui en dépendent.',
    },
    picture: {
      hint: 'image',
      sentence:
        'Montrer un chiffre ou un bilan en barres sur un même axe\u00a0: bas, meilleur et haut de chaque réponse, par origine.',
    },
    'compare-with': {
      hint: 'versions',
      sentence: 'Comparer les mots d’une déclaration dans cette source et la suivante, mot à mot.',
    },
    copy: {
      hint: 'copier',
      sentence:
        'Copier l’élément avec ses mots, sa chaîne et sa source, en un paragraphe prêt à coller.',
    },
    'copy-citation': {
      hint: 'copier la référence',
      sentence: 'Copier la référence de la source\u00a0: auteur, titre, média, date, lien.',
    },
    edit: {
      hint: 'éditer',
      sentence:
        'Ouvrir le fichier à cet élément dans votre éditeur (VISUAL, EDITOR)\u00a0; au retour, il est relu.',
    },
    'open-address': {
      hint: 'ouvrir le lien',
      short: 'lien',
      sentence: 'Ouvrir le lien de la source dans le navigateur, ou le copier s’il n’y en a pas.',
    },
    briefings: { hint: 'dossiers', sentence: 'Choisir un autre fichier du répertoire.' },
    problems: {
      hint: 'problèmes',
      sentence: 'Montrer ce qui ne va pas ou reste à vérifier dans le fichier, ligne par ligne.',
    },
    reload: { hint: 'relire', sentence: 'Relire le fichier\u00a0; la sélection reste.' },
    print: { hint: 'imprimer', sentence: 'Quitter et imprimer le résumé en texte.' },
    help: { hint: 'aide', sentence: 'Montrer les touches, celles de cet écran d’abord.' },
    suspend: { hint: 'suspendre', sentence: 'Aller au shell\u00a0; fg ramène ici.' },
    quit: { hint: 'quitter', sentence: 'Quitter.' },
  },
  together: { move: 'aller' },
  unavailable: {
    'nothing-selected': 'rien n’est sélectionné',
    'nothing-open': 'aucun dossier n’est ouvert',
    'one-briefing': 'le répertoire ne contient pas d’autre fichier',
    'no-problems': 'rien n’est faux ni à vérifier',
    'from-stdin': 'le dossier est arrivé par un tube',
    'no-article-text': 'le texte de cet article n’est pas là',
    'no-job-control': 'il n’y a pas de shell où revenir',
    'says-nothing': 'cette source n’en dit rien',
    'no-address': 'aucun lien de la source n’est relevé',
    'no-search': 'rien n’est cherché',
    'nothing-found': 'rien trouvé',
    'at-the-start': 'c’est le premier écran',
    'several-sources': 'plusieurs sources y répondent\u00a0; en choisir une dans Comparer',
    'no-number-here': 'ce n’est ni un chiffre ni un bilan humain',
    'no-statement': 'seules les déclarations se comparent mot à mot',
    'no-other-version': 'aucune autre source ne donne ces mots dans cette langue',
  },
  keyNames: {
    left: '←',
    right: '→',
    up: '↑',
    down: '↓',
    enter: 'Entrée',
    esc: 'Échap',
    tab: 'Tab',
    'shift-tab': 'Maj-Tab',
    pageup: 'PgPréc',
    pagedown: 'PgSuiv',
    home: 'Début',
    end: 'Fin',
    backspace: 'Retour arrière',
    insert: 'Inser',
    delete: 'Suppr',
    ' ': 'Espace',
  },
};
