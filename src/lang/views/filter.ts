/** The kinds of things that a filter chooses by. */
export type FilterKind = 'source' | 'actor' | 'finding';

/** The words of filtering in one language. */
export interface FilterStrings {
  readonly title: string;
  readonly kinds: Readonly<Record<FilterKind, string>>;
  /** Over the options of a kind, and over how many claims each of them would leave. */
  readonly headings: Readonly<Record<FilterKind, string>>;
  readonly left: string;
  readonly toVerify: string;
  /** Said aloud, before what is filtered by. */
  readonly isOn: string;
  /** How many are left of how many. */
  readonly of: (left: number, all: number) => string;
  /** In a list that is empty now, with the keys to change the filter and to clear it. */
  readonly nothing: (change: string, clear: string) => string;
}

export const filterEn: FilterStrings = {
  title: 'Show only claims with one of each kind that is chosen',
  kinds: { source: 'source', actor: 'actor', finding: 'finding' },
  headings: { source: 'Sources', actor: 'Actors', finding: 'Findings' },
  left: 'claims left',
  toVerify: 'to verify',
  isOn: 'The filter is on',
  of: (left, all) => `${left} of ${all}`,
  nothing: (change, clear) =>
    `Nothing here matches the filter. ${change} changes it, ${clear} on the dashboard clears it.`,
};

export const filterFr: FilterStrings = {
  title: 'Ne montrer que ce qui a un élément de chaque sorte choisie',
  kinds: { source: 'source', actor: 'acteur', finding: 'constat' },
  headings: { source: 'Sources', actor: 'Acteurs', finding: 'Constats' },
  left: 'restants',
  toVerify: 'à vérifier',
  isOn: 'Le filtre est actif',
  of: (left, all) => `${left} sur ${all}`,
  nothing: (change, clear) =>
    `Rien ici ne passe le filtre. ${change} le change, ${clear} sur le tableau de bord l’efface.`,
};
