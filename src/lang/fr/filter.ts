import type { Language } from '../language.ts';

export const filterFr: Language['filter'] = {
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
