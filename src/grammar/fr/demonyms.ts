/** How the names of peoples and states begin, which French writes without a capital as adjectives. */
const stems =
  `afghan albanais algérien alleman américain angolais arabe argentin arménien australien
autrichien azerbaïdjan bahreïn bangla belge biélorusse birman bolivien bosni bosniaque brésilien
britannique bulgare cambodgien camerounais canadien centrafricain chilien chinois chypriote colombien
congolais coréen croate cubain danois égyptien émirat érythréen espagnol estonien éthiopien européen
finlandais français gazaoui géorgien ghanéen grec guatémal guinéen haïtien hollandais hongrois
houthi indien indonésien irakien iranien irlandais islandais israélien italien ivoirien jamaïcain
japonais jordanien kazakh kényan kirghiz kosovar koweït kurde laotien letton libanais libérien libyen
lituanien luxembourgeois malaisien malgache malien maltais marocain mauritanien mexicain moldave
mongol monténégrin mozambicain namibien népalais néerlandais nicaragu nigérian nigérien norvégien
omanais ougandais ouzbek pakistanais palestinien péruvien philippin polonais portugais qatari
roumain russe rwandais saoudien sénégalais serbe slovaque slovène somalien soudanais soviétique
suédois suisse syrien tadjik taïwanais tanzanien tchadien tchèque tchétchène thaïland tibétain
togolais tunisien turc turque turkmène ukrainien uruguay vénézuélien vietnamien yéménite zambien
zimbabwé`
    .trim()
    .split(/\s+/);

/** A word in small letters; a part of a hyphenated word by itself: “nord-coréen” is two. */
export const frenchDemonyms = new RegExp(`^(?:${stems.join('|')})(?:e|s|es|ne|nes)?$`, 'u');
